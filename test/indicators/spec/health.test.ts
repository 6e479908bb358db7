import { expectVerdicts } from "./expectVerdicts";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();

test("12 months looked after: 1 April to 31 March is 12, 2 April is not", () =>
  expectVerdicts(
    knex(),
    "cla_rha_up_to_date_pct",
    {
      episodes: `
      child | start
      first | 2024-04-01
      next  | 2024-04-02
      `,
    },
    `
    child | 2025-03-30 | 2025-03-31 | 2025-04-01
    first | -          | no         | no
    next  | -          | -          | no
    `,
  ));

test("a review health assessment stands for 6 months before the fifth birthday and 12 from it; an initial one never", () =>
  expectVerdicts(
    knex(),
    "cla_rha_up_to_date_pct",
    {
      children: `
      child   | born
      four    | 2020-01-16
      five    | 2020-01-15
      initial | 2012-01-01
      turns   | 2020-02-01
      `,
      episodes: `
      child   | start
      four    | 2022-01-01
      five    | 2022-01-01
      initial | 2022-01-01
      turns   | 2022-01-01
      `,
      assessments: `
      child   | kind | done
      four    | RHA  | 2024-07-15
      five    | RHA  | 2024-07-15
      initial | IHA  | 2024-07-15
      turns   | RHA  | 2024-07-15
      `,
    },
    `
    child   | 2024-07-14 | 2024-07-15 | 2025-01-14 | 2025-01-15 | 2025-02-01 | 2025-07-14 | 2025-07-15
    four    | no         | yes        | yes        | no         | yes        | yes        | no
    five    | no         | yes        | yes        | yes        | yes        | yes        | no
    initial | no         | no         | no         | no         | no         | no         | no
    turns   | no         | yes        | yes        | no         | yes        | yes        | no
    `,
  ));

test("a score counts for 12 months from its day; children aged 4 to 16", () =>
  expectVerdicts(
    knex(),
    "cla_sdq_recorded_4_16_pct",
    {
      children: `
      child     | born
      scored    | 2012-06-15
      four      | 2021-03-31
      seventeen | 2008-03-31
      `,
      episodes: `
      child     | start
      scored    | 2022-01-01
      four      | 2022-01-01
      seventeen | 2022-01-01
      `,
      questionnaires: `
      child  | on         | score
      scored | 2024-04-01 | 0
      `,
    },
    `
    child     | 2024-03-31 | 2024-04-01 | 2025-03-30 | 2025-03-31 | 2025-04-01
    scored    | no         | yes        | yes        | yes        | no
    four      | -          | -          | -          | no         | no
    seventeen | no         | no         | no         | -          | -
    `,
  ));

test("of several scores the last one speaks; 17 is cause for concern, 16 is not", () =>
  expectVerdicts(
    knex(),
    "cla_sdq_concern_4_16_pct",
    {
      episodes: `
      child  | start
      worse  | 2022-01-01
      better | 2022-01-01
      none   | 2022-01-01
      `,
      questionnaires: `
      child  | on         | score
      worse  | 2024-05-01 | 16
      worse  | 2024-06-01 | 17
      better | 2024-05-01 | 17
      better | 2024-06-01 | 16
      `,
    },
    `
    child  | 2024-05-31 | 2024-06-01 | 2025-06-01
    worse  | no         | yes        | -
    better | yes        | no         | -
    none   | -          | -          | -
    `,
  ));
