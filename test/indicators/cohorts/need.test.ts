import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("at the edge of care: in need, aged 9 to 17, with one of two teams at work", () =>
  expectChildren(
    knex(),
    {
      children: `
      child     | born_on
      nine      | 2016-03-31
      eight     | 2016-04-01
      seventeen | 2007-04-01
      eighteen  | 2007-03-31
      ended     | 2012-05-05
      breaks    | 2012-05-05
      referred  | 2012-05-05
      closed    | 2012-05-05
      `,
      children_in_need: `
      child     | started_on | ended_on
      nine      | 2025-03-31 |
      eight     | 2025-01-01 |
      seventeen | 2025-01-01 | 2025-04-01
      eighteen  | 2025-01-01 |
      ended     | 2025-01-01 |
      breaks    | 2025-01-01 |
      referred  | 2025-01-01 |
      closed    | 2025-01-01 | 2025-03-31
      `,
      family_support: `
      child     | kind            | referred_on | started_on | ended_on
      nine      | adolescent team | 2025-01-01  | 2025-03-31 |
      eight     | edge of care    | 2025-01-01  | 2025-01-05 |
      seventeen | edge of care    | 2025-01-01  | 2025-01-05 | 2025-04-01
      eighteen  | edge of care    | 2025-01-01  | 2025-01-05 |
      ended     | edge of care    | 2025-01-01  | 2025-01-05 | 2025-03-31
      breaks    | short breaks    | 2025-01-01  | 2025-01-05 |
      referred  | edge of care    | 2025-01-01  | 2025-04-01 |
      closed    | edge of care    | 2025-01-01  | 2025-01-05 |
      `,
    },
    {
      children_in_need: ["nine", "eight", "seventeen", "eighteen", "ended", "breaks", "referred"],
      edge_of_care: ["nine", "seventeen"],
    },
  ));

test("assessed before birth: authorised the day before at the latest, in the 12 months; early help that names neglect", () =>
  expectChildren(
    knex(),
    {
      assessments: `
      child   | started_on | authorised_on | born_on
      unborn  | 2025-01-01 | 2025-03-31    | 2025-04-01
      born    | 2025-01-01 | 2025-03-31    | 2025-03-31
      first   | 2024-02-01 | 2024-04-01    | 2024-04-20
      before  | 2024-02-01 | 2024-03-31    | 2024-04-20
      unknown | 2025-01-01 | 2025-03-31    |
      `,
      early_help_assessments: `
      child  | started_on | ended_on   | reason
      named  | 2025-03-31 |            | Neglect and housing
      part   | 2025-01-01 | 2025-04-01 | emotional neglect
      ended  | 2025-01-01 | 2025-03-31 | Neglect
      others | 2025-01-01 |            | Housing
      earlier | 2024-01-01 | 2024-06-01 | Neglect
      earlier | 2025-01-01 |            | School
      `,
    },
    { assessed_unborn: ["unborn", "first"], early_help_neglect: ["named", "part"] },
  ));
