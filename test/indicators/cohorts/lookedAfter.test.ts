import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("long looked after: 30 months with the date itself, under 16, and two years in one placement", () =>
  expectChildren(
    knex(),
    {
      children: `
      child    | born_on
      months30 | 2012-05-05
      months29 | 2012-05-05
      fifteen  | 2009-04-01
      sixteen  | 2009-03-31
      moved    | 2012-05-05
      late     | 2012-05-05
      adopted  | 2020-05-05
      `,
      care_episodes: `
      child    | started_on | reason_started | ended_on   | placement_type
      months30 | 2022-10-01 | S              |            | U4
      months29 | 2022-10-02 | S              |            | U4
      fifteen  | 2020-01-01 | S              |            | U4
      sixteen  | 2020-01-01 | S              |            | U4
      moved    | 2020-01-01 | S              | 2023-04-01 | K2
      moved    | 2023-04-01 | P              |            | U4
      late     | 2020-01-01 | S              | 2023-04-02 | K2
      late     | 2023-04-02 | P              |            | U4
      adopted  | 2021-01-01 | S              | 2025-01-01 | U6
      adopted  | 2025-01-01 | P              |            | A6
      `,
    },
    {
      looked_after: ["months30", "months29", "fifteen", "sixteen", "moved", "late", "adopted"],
      cla_30_months: ["months30", "fifteen", "moved", "late", "adopted"],
      cla_settled_2_years: ["months30", "fifteen", "moved", "adopted"],
    },
  ));

test("with an SDQ score: a year in care, aged 4, the score of the last 12 months, the last one's", () =>
  expectChildren(
    knex(),
    {
      children: `
      child | born_on
      four  | 2021-03-31
      three | 2021-04-01
      short | 2012-05-05
      old   | 2012-05-05
      low   | 2012-05-05
      less  | 2012-05-05
      none  | 2012-05-05
      `,
      care_episodes: `
      child | started_on
      four  | 2024-04-01
      three | 2024-04-01
      short | 2024-04-02
      old   | 2020-01-01
      low   | 2020-01-01
      less  | 2020-01-01
      none  | 2020-01-01
      `,
      sdq_scores: `
      child | completed_on | score
      four  | 2024-04-01   | 17
      three | 2024-06-01   | 30
      short | 2024-06-01   | 30
      old   | 2024-03-31   | 30
      low   | 2025-03-31   | 16
      less  | 2024-06-01   | 30
      less  | 2024-06-02   | 3
      none  | 2025-04-01   | 30
      `,
    },
    {
      cla_12_months_4_plus: ["four", "old", "low", "less", "none"],
      cla_sdq_known: ["four", "low", "less"],
      cla_sdq_17_plus: ["four"],
    },
  ));

test("looked after again: a second period of care begun in the 12 months, gone again or not; left care: ended in them", () =>
  expectChildren(
    knex(),
    {
      children: "child\nfirst\nlast\nbefore\nafter\nonce\nmoved\ngone",
      care_episodes: `
      child  | started_on | reason_started | ended_on   | reason_ended
      first  | 2020-01-01 | S              | 2021-01-01 | E4A
      first  | 2024-04-01 | S              |            |
      last   | 2020-01-01 | S              | 2024-03-31 | E4A
      last   | 2025-03-31 | S              |            |
      before | 2020-01-01 | S              | 2021-01-01 | E4A
      before | 2024-03-31 | S              | 2025-04-01 | E4A
      after  | 2020-01-01 | S              | 2025-03-31 | E4A
      after  | 2025-04-01 | S              |            |
      once   | 2024-06-01 | S              | 2024-06-20 | E4A
      moved  | 2020-01-01 | S              | 2024-06-01 | X1
      moved  | 2024-06-01 | P              |            |
      gone   | 2020-01-01 | S              | 2021-01-01 | E4A
      gone   | 2024-06-01 | S              | 2024-06-20 | E4A
      `,
    },
    { cla_reentrants: ["first", "last", "gone"], cla_ceased: ["after", "once", "gone"] },
  ));
