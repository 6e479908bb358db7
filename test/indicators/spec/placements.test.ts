import { expectVerdicts } from "./expectVerdicts";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();
const three = (episodes: string, expected: string) =>
  expectVerdicts(knex(), "cla_placements_3plus_pct", { episodes }, expected);

test("moves to new carers (S, P, B) are placements, changes with the same carers (L, T, U) are none", () =>
  three(
    `
    child | start      | reason | place | end
    moved | 2024-05-01 | S      | U6    | 2024-07-01
    moved | 2024-07-01 | P      | K2    | 2024-09-01
    moved | 2024-09-01 | B      | U4    |
    same  | 2024-05-01 | S      | U6    | 2024-07-01
    same  | 2024-07-01 | T      | U6    | 2024-09-01
    same  | 2024-09-01 | U      | U4    | 2024-10-01
    same  | 2024-10-01 | L      | U4    |
    `,
    `
    child | 2024-08-31 | 2025-03-31
    moved | no         | yes
    same  | no         | no
    `,
  ));

test("placements open on the first and on the last day are counted; one that ended on the first day is not", () =>
  three(
    `
    child | start      | reason | place | end
    over  | 2023-01-01 | S      | U6    | 2024-04-02
    over  | 2024-04-02 | P      | K2    | 2025-03-31
    over  | 2025-03-31 | P      | U4    |
    under | 2023-01-01 | S      | U6    | 2024-04-01
    under | 2024-04-01 | P      | K2    | 2025-03-31
    under | 2025-03-31 | P      | U4    |
    `,
    `
    child | 2025-03-31
    over  | yes
    under | no
    `,
  ));

test("an absence (T0 to T4) with its return is no placement, but a move elsewhere after it is one", () =>
  three(
    `
    child     | start      | reason | place | postcode | end
    back      | 2024-05-01 | S      | U6    | AB1 2CD  | 2024-07-01
    back      | 2024-07-01 | P      | T1    | AB9 9ZZ  | 2024-07-05
    back      | 2024-07-05 | P      | T4    | AB8 8ZZ  | 2024-07-09
    back      | 2024-07-09 | P      | U6    | AB1 2CD  | 2024-08-01
    back      | 2024-08-01 | P      | K2    | AB3 4EF  |
    elsewhere | 2024-05-01 | S      | U6    | AB1 2CD  | 2024-07-01
    elsewhere | 2024-07-01 | P      | T1    |          | 2024-07-09
    elsewhere | 2024-07-09 | P      | U6    | AB7 7ZZ  | 2024-08-01
    elsewhere | 2024-08-01 | P      | K2    | AB3 4EF  |
    `,
    `
    child     | 2025-03-31
    back      | no
    elsewhere | yes
    `,
  ));

test("being adopted by the present carers (A3, A5) is no move, by others (A4, A6) it is", () =>
  three(
    `
    child    | start      | reason | place | end
    carers   | 2024-05-01 | S      | K2    | 2024-07-01
    carers   | 2024-07-01 | P      | U5    | 2024-09-01
    carers   | 2024-09-01 | P      | A5    |
    strangers| 2024-05-01 | S      | K2    | 2024-07-01
    strangers| 2024-07-01 | P      | U5    | 2024-09-01
    strangers| 2024-09-01 | P      | A6    |
    `,
    `
    child     | 2025-03-31
    carers    | no
    strangers | yes
    `,
  ));

test("a placement that ended on the day it began is none", () =>
  three(
    `
    child | start      | reason | place | end
    a     | 2024-05-01 | S      | U6    | 2024-07-01
    a     | 2024-07-01 | P      | K2    | 2024-07-01
    a     | 2024-07-02 | S      | U4    |
    `,
    `
    child | 2025-03-31
    a     | no
    `,
  ));

test("short breaks (V3, V4) are not care, and the day an episode ends is not part of it", () =>
  expectVerdicts(
    knex(),
    "cla_uasc_pct",
    {
      episodes: `
      child  | start      | legal | end
      breaks | 2024-05-01 | V3    |
      series | 2024-05-01 | V4    |
      ended  | 2024-05-01 | C2    | 2025-03-31
      open   | 2025-03-31 | V2    |
      `,
    },
    `
    child  | 2025-03-30 | 2025-03-31
    breaks | -          | -
    series | -          | -
    ended  | no         | -
    open   | -          | no
    `,
  ));
