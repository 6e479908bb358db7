import { expectVerdicts } from "./expectVerdicts";
import { specDatabase } from "./specDatabase";

/** Shapes of a history that the hub once counted wrongly. */
const knex = specDatabase();

test("adoption by the present carers does not add the placement before them (indicator 63)", () =>
  expectVerdicts(
    knex(),
    "cla_placement_stable_2y_pct",
    {
      episodes: `
      child | start      | reason | place | end
      a     | 2021-01-01 | S      | U6    | 2024-10-01
      a     | 2024-10-01 | P      | U5    | 2025-01-01
      a     | 2025-01-01 | P      | A5    |
      `,
    },
    `
    child | 2025-03-31
    a     | no
    `,
  ));

test("a child away for some days from adopters is still placed with them (indicator 63)", () =>
  expectVerdicts(
    knex(),
    "cla_placement_stable_2y_pct",
    {
      episodes: `
      child | start      | reason | place | end
      a     | 2021-01-01 | S      | U6    | 2024-12-01
      a     | 2024-12-01 | P      | A6    | 2025-03-28
      a     | 2025-03-28 | P      | T1    | 2025-04-02
      a     | 2025-04-02 | P      | A6    |
      `,
    },
    `
    child | 2025-03-27 | 2025-03-31 | 2025-04-02
    a     | yes        | yes        | yes
    `,
  ));

test("care goes on while an earlier episode still covers the days between two later ones", () =>
  expectVerdicts(
    knex(),
    "cla_rha_up_to_date_pct",
    {
      episodes: `
      child | start      | reason | place | end
      a     | 2022-01-01 | S      | U6    | 2025-12-31
      a     | 2024-05-01 | P      | K2    | 2024-06-01
      a     | 2024-07-01 | P      | U4    |
      `,
    },
    `
    child | 2024-06-15 | 2025-03-31
    a     | no         | no
    `,
  ));

test("a temporary placement at the start of care is none, whether or not the next has a postcode", () =>
  expectVerdicts(
    knex(),
    "cla_placements_3plus_pct",
    {
      episodes: `
      child    | start      | reason | place | postcode | end
      blank    | 2024-05-01 | S      | T4    |          | 2024-05-06
      blank    | 2024-05-06 | P      | U6    |          | 2024-08-01
      blank    | 2024-08-01 | P      | K2    |          |
      postcode | 2024-05-01 | S      | T4    |          | 2024-05-06
      postcode | 2024-05-06 | P      | U6    | AB1 2CD  | 2024-08-01
      postcode | 2024-08-01 | P      | K2    | AB3 4EF  |
      `,
    },
    `
    child    | 2025-03-31
    blank    | no
    postcode | no
    `,
  ));

test("the 12 months to 28 February 2025 do not hold 29 February 2024 (SDQ)", () =>
  expectVerdicts(
    knex(),
    "cla_sdq_recorded_4_16_pct",
    {
      episodes: `
      child | start
      a     | 2022-01-01
      `,
      questionnaires: `
      child | on         | score
      a     | 2024-02-29 | 12
      `,
    },
    `
    child | 2025-02-27 | 2025-02-28
    a     | yes        | no
    `,
  ));
