import { expectVerdicts } from "./expectVerdicts";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();

test("seeking asylum until the day before the status ends; a blank end goes on", () =>
  expectVerdicts(
    knex(),
    "cla_uasc_pct",
    {
      episodes: `
      child | start
      open  | 2024-01-01
      ends  | 2024-01-01
      never | 2024-01-01
      `,
      asylum: `
      child | until
      open  |
      ends  | 2025-03-31
      `,
    },
    `
    child | 2025-03-30 | 2025-03-31
    open  | yes        | yes
    ends  | yes        | no
    never | no         | no
    `,
  ));

test("a care leaver counts by the 19th to 21st birthday of the return's own year, for 12 months", () =>
  expectVerdicts(
    knex(),
    "cl_eet_19_21_pct",
    {
      returns: `
      child    | year | born       | in touch | activity
      works    | 2025 | 2005-05-10 | YES      | F5
      idle     | 2025 | 2005-05-10 | NO       | G5
      lost     | 2025 | 2005-05-10 | NREQ     | 0
      dead     | 2025 | 2005-05-10 | DIED     | 0
      home     | 2025 | 2005-05-10 | RHOM     | F1
      eighteen | 2025 | 2006-05-10 | YES      | F1
      april    | 2025 | 2004-04-01 | YES      | P1
      march    | 2025 | 2006-03-31 | YES      | P1
      twenty2  | 2025 | 2003-03-31 | YES      | P1
      leap     | 2025 | 2004-02-29 | YES      | F2
      `,
    },
    `
    child    | 2024-04-01 | 2024-05-09 | 2024-05-10 | 2025-03-31 | 2025-05-10
    works    | -          | -          | yes        | yes        | -
    idle     | -          | -          | no         | no         | -
    lost     | -          | -          | no         | no         | -
    dead     | -          | -          | -          | -          | -
    home     | -          | -          | -          | -          | -
    eighteen | -          | -          | -          | -          | -
    april    | yes        | yes        | yes        | yes        | -
    march    | -          | -          | -          | yes        | yes
    twenty2  | -          | -          | -          | -          | -
    leap     | -          | -          | -          | yes        | yes
    `,
  ));
