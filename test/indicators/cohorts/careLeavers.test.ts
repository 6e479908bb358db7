import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("care leavers by age, touch, asylum, motherhood, home and work", () =>
  expectChildren(
    knex(),
    {
      children: `
      child     | born_on    | period | is_mother | own_child_born_on
      just18    | 2007-03-31 | 2025   | true      | 2025-03-31
      just17    | 2007-04-01 | 2025   | true      | 2025-04-01
      last21    | 2003-04-01 | 2025   | true      |
      first22   | 2003-03-31 | 2026   | true      |
      just25    | 2000-03-31 | 2025   | true      | 2020-01-01
      in_care   | 2007-03-31 | 2025   | true      | 2024-01-01
      `,
      care_leaver_states: `
      child   | from_on    | in_touch | accommodation | activity | shared_house
      just18  | 2025-03-31 | YES      | Z             | F5       | false
      just17  | 2024-01-01 | NO       | W             | F4       | true
      last21  | 2024-01-01 | YES      | Z             | F1       |
      last21  | 2025-03-31 | REFU     | X             | G6       |
      first22 | 2024-01-01 | YES      | S             | P1       |
      first22 | 2025-04-01 | NO       | X             | G5       |
      just25  | 2024-01-01 | NO       | X             | F5       | true
      in_care | 2024-01-01 | NO       | X             | F5       | true
      `,
      care_episodes: "child\nin_care",
      asylum_statuses: "child | ended_on\njust18 | 2024-01-01\nin_care |",
      annex_a_care_leavers: "child | unaccompanied\nfirst22 | yes\nlast21 | no",
    },
    {
      care_leavers: ["just17", "just18", "last21", "first22"],
      care_leavers_16_17: ["just17"],
      care_leavers_16_18: ["just17", "just18"],
      care_leavers_16_21: ["just17", "just18", "last21"],
      care_leavers_18_21: ["just18", "last21"],
      care_leavers_18_plus: ["just18", "last21", "first22"],
      care_leavers_no_touch: ["just17", "last21"],
      care_leavers_custody: ["last21"],
      care_leavers_bed_breakfast: ["just17"],
      care_leavers_no_abode: ["first22"],
      care_leavers_staying_put: ["just18"],
      care_leavers_hmo: ["just17"],
      care_leavers_he: ["first22"],
      care_leavers_working: ["just18", "just17"],
      care_leavers_asylum: ["just18", "first22"],
      care_leavers_mothers: ["just18", "last21"],
    },
  ));
