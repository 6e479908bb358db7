import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("young carers: in need too, awaiting assessment, growing up", () =>
  expectChildren(
    knex(),
    {
      children:
        "child | born_on\nin_need | 2009-03-31\non_plan | 2009-04-01\nclosed | 2012-05-05\ngone | 2012-05-05",
      young_carers: `
      child   | referred_on | supported_from | supported_to | assessed_on | parent_mental_health
      in_need | 2025-01-01  | 2025-03-31     |              | 2025-04-01  | true
      on_plan | 2025-01-01  | 2025-01-01     | 2025-04-01   | 2025-03-31  |
      closed  | 2025-01-01  | 2025-01-01     |              |             | false
      gone    | 2025-01-01  | 2025-01-01     | 2025-03-31   |             | true
      `,
      children_in_need: `
      child   | started_on | ended_on
      in_need | 2025-03-31 |
      closed  | 2025-01-01 | 2025-03-31
      gone    | 2025-01-01 |
      `,
      child_protection_plans: "child | started_on | ended_on\non_plan | 2025-01-01 | 2025-04-01",
    },
    {
      young_carers: ["in_need", "on_plan", "closed"],
      young_carers_in_need: ["in_need", "on_plan"],
      young_carers_waiting: ["in_need", "closed"],
      young_carers_parents: ["in_need"],
      young_adult_carers: ["in_need"],
    },
  ));
