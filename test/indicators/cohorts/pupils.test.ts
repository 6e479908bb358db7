import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("disadvantaged pupils: meals in six years, care in the last, or declared; needs and background by the last school", () =>
  expectChildren(
    knex(),
    {
      school_census_pupils: `
      child    | census_id | entered_on | left_on    | post_care_arrangement | sen_provision | ethnicity
      meals    | 1         | 2020-09-01 |            |                       | K             | WBRI
      no_meals | 1         | 2020-09-01 |            | N                     | N             | WROM
      in_care  | 1         | 2020-09-01 | 2025-04-01 |                       | E             | WIRT
      was_so   | 1         | 2020-09-01 |            |                       |               | APKN
      adopted  | 1         | 2020-09-01 |            | A                     | N             |
      moved    | 1         | 2020-09-01 |            | G                     | K             | WROM
      moved    | 2         | 2024-09-01 |            | N                     | N             | WBRI
      gone     | 1         | 2020-09-01 | 2025-03-31 | A                     | K             | WROM
      `,
      school_census_free_school_meals: `
      child    | period_id | started_on | ended_on
      meals    | 1         | 2018-01-01 | 2019-04-01
      no_meals | 1         | 2018-01-01 | 2019-03-31
      no_meals | 2         | 2025-04-01 |
      `,
      care_episodes: `
      child   | started_on | ended_on
      in_care | 2020-01-01 | 2024-04-02
      was_so  | 2020-01-01 | 2024-04-01
      `,
    },
    {
      pupils_disadvantaged: ["meals", "in_care", "adopted"],
      pupils_sen: ["meals", "in_care"],
      pupils_traveller: ["no_meals", "in_care"],
      pupils_minority: ["was_so"],
    },
  ));

test("educated at home and in need: the last day at home counts, the day a case closes does not", () =>
  expectChildren(
    knex(),
    {
      out_of_school_spells: `
      child   | kind                    | started_on | ended_on
      both    | elective home education | 2025-03-31 | 2025-03-31
      ended   | elective home education | 2024-01-01 | 2025-03-30
      closed  | elective home education | 2024-01-01 |
      closes  | elective home education | 2024-01-01 |
      missing | missing education       | 2024-01-01 |
      `,
      children_in_need: `
      child   | started_on | ended_on
      both    | 2025-03-31 |
      ended   | 2024-01-01 |
      closed  | 2024-01-01 | 2025-03-31
      closes  | 2024-01-01 | 2025-04-01
      missing | 2024-01-01 |
      `,
    },
    {
      home_educated: ["both", "closed", "closes"],
      home_educated_cin: ["both", "closes"],
      missing_education: ["missing"],
      not_full_time: ["missing"],
    },
  ));
