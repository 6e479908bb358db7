import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("on a plan: two years with the date itself, over 4, again; before a court for less than 26 weeks", () =>
  expectChildren(
    knex(),
    {
      children: `
      child | born_on
      long  | 2020-03-31
      short | 2020-04-01
      again | 2012-05-05
      told  | 2012-05-05
      ended | 2012-05-05
      late  | 2012-05-05
      `,
      child_protection_plans: `
      child | started_on | ended_on   | previous_plans | initial_category | latest_category
      long  | 2023-04-01 |            | 1              | NEG              | EMO
      short | 2023-04-02 |            |                | NEG              |
      again | 2020-01-01 | 2021-01-01 |                | NEG              | NEG
      again | 2024-04-01 |            |                | PHY              | MUL
      told  | 2025-03-31 | 2025-04-01 | 1              | PHY              | SAB
      ended | 2023-01-01 | 2025-03-31 | 1              | PHY              | SAB
      late  | 2025-04-01 |            | 1              | PHY              | SAB
      `,
      legal_proceedings: `
      child | issued_on  | application  | concluded_on
      long  | 2024-10-01 | care order   |
      short | 2024-09-30 | care order   | 2025-04-01
      again | 2025-01-01 | care order   | 2025-03-31
      told  | 2025-01-01 | secure order |
      `,
    },
    {
      on_protection_plan: ["long", "short", "again", "told"],
      cp_2_years: ["long"],
      cp_over_4: ["long", "again", "told"],
      cp_second_plan: ["again", "told"],
      cp_neglect: ["short"],
      cp_emotional: ["long"],
      cp_multiple: ["again"],
      cp_sexual: ["told"],
      cp_physical: [],
      care_proceedings: ["long", "short"],
      court_under_26_weeks: ["long"],
    },
  ));
