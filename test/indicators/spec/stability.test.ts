import { expectVerdicts } from "./expectVerdicts";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();
const stable = (episodes: string, expected: string, children?: string) =>
  expectVerdicts(
    knex(),
    "cla_placement_stable_2y_pct",
    { episodes, ...(children && { children }) },
    expected,
  );

test("two and a half years in care and two in the placement, to the day", () =>
  stable(
    `
    child | start      | reason | place | end
    just  | 2022-10-01 | S      | K2    | 2023-04-01
    just  | 2023-04-01 | P      | U4    |
    short | 2022-10-01 | S      | K2    | 2023-04-02
    short | 2023-04-02 | P      | U4    |
    new   | 2022-10-02 | S      | U4    |
    `,
    `
    child | 2025-03-30 | 2025-03-31
    just  | -          | yes
    short | -          | no
    new   | -          | -
    `,
  ));

test("changes with the same carers and absences do not break a placement; leaving care does", () =>
  stable(
    `
    child  | start      | reason | place | postcode | end
    stayed | 2022-01-01 | S      | U6    | AB1 2CD  | 2023-01-01
    stayed | 2023-01-01 | U      | U4    | AB1 2CD  | 2024-01-01
    stayed | 2024-01-01 | P      | T2    |          | 2024-01-15
    stayed | 2024-01-15 | P      | U4    | AB1 2CD  |
    left   | 2020-01-01 | S      | U6    | AB1 2CD  | 2023-06-01
    left   | 2023-06-02 | S      | U6    | AB1 2CD  |
    `,
    `
    child  | 2025-03-31
    stayed | yes
    left   | -
    `,
  ));

test("with adopters the placement before is added to theirs", () =>
  stable(
    `
    child   | start      | reason | place | end
    fostered| 2022-01-01 | S      | U6    | 2024-12-01
    fostered| 2024-12-01 | P      | A6    |
    earlier | 2022-01-01 | S      | U6    | 2024-11-01
    earlier | 2024-11-01 | P      | K2    | 2024-12-01
    earlier | 2024-12-01 | P      | A6    |
    moved   | 2022-01-01 | S      | U6    | 2024-12-01
    moved   | 2024-12-01 | P      | U4    |
    `,
    `
    child    | 2025-03-31
    fostered | yes
    earlier  | no
    moved    | no
    `,
  ));

test("under 16 on the day; a birthday on 29 February is on 28 February in a short year", () =>
  stable(
    `
    child | start
    leap  | 2020-01-01
    teen  | 2020-01-01
    `,
    `
    child | 2024-02-28 | 2024-02-29 | 2026-02-27 | 2026-02-28
    leap  | yes        | -          | -          | -
    teen  | yes        | yes        | yes        | yes
    `,
    `
    child | born
    leap  | 2008-02-29
    teen  | 2012-02-29
    `,
  ));
