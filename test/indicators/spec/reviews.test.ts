import { expectVerdicts } from "./expectVerdicts";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();
const onTime = (start: string, reviews: string, expected: string) =>
  expectVerdicts(
    knex(),
    "cla_reviews_on_time_pct",
    {
      episodes: ["child | start", ...["a", "b", "c"].map((child) => `${child} | ${start}`)].join("\n"),
      reviews,
    },
    expected,
  );

// After Monday 9 December: 11 working days to the 24th, then 27, 30, 31 December, 2, 3 and 6 to 9 January.
test("the first review is due within 20 working days, over Christmas too", () =>
  onTime(
    "2024-12-09",
    `
    child | held
    a     | 2025-01-09
    b     | 2025-01-10
    `,
    `
    child | 2025-01-08 | 2025-01-09 | 2025-01-10
    a     | -          | yes        | yes
    b     | -          | no         | no
    c     | -          | no         | no
    `,
  ));

test("care that began on a Saturday has its clock from there", () =>
  onTime(
    "2024-06-01",
    `
    child | held
    a     | 2024-06-28
    b     | 2024-06-29
    `,
    `
    child | 2024-06-27 | 2024-06-28 | 2024-06-30
    a     | -          | yes        | yes
    b     | -          | no         | no
    `,
  ));

test("the second is due 3 months after the first, later ones 6 months after the last", () =>
  onTime(
    "2024-01-02",
    `
    child | held
    a     | 2024-01-20
    a     | 2024-04-20
    a     | 2024-10-20
    b     | 2024-01-20
    b     | 2024-04-21
    c     | 2024-01-20
    c     | 2024-03-01
    c     | 2024-09-02
    `,
    `
    child | 2024-04-19 | 2024-04-20 | 2024-08-31 | 2024-09-01 | 2024-10-20
    a     | yes        | yes        | yes        | yes        | yes
    b     | yes        | no         | no         | no         | no
    c     | yes        | yes        | yes        | no         | no
    `,
  ));

test("three months after 30 November is the last day of February", () =>
  onTime(
    "2023-11-06",
    `
    child | held
    a     | 2023-11-30
    a     | 2024-02-29
    b     | 2023-11-30
    b     | 2024-03-01
    `,
    `
    child | 2024-02-28 | 2024-03-01
    a     | yes        | yes
    b     | yes        | no
    `,
  ));

test("what fell due more than 12 months ago is forgotten", () =>
  onTime(
    "2023-01-02",
    `
    child | held
    a     | 2023-03-20
    a     | 2023-06-20
    a     | 2023-12-20
    `,
    `
    child | 2024-01-29 | 2024-01-30
    a     | no         | yes
    `,
  ));
