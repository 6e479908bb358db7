import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("special educational needs: the roll's last day counts, the day a plan ceases does not", () =>
  expectChildren(
    knex(),
    {
      children: "child\nsupport\nplan\nleft\nyesterday\nnone\nceased\nceases\nunissued",
      care_episodes: "child\nsupport\nplan\nleft\nyesterday\nnone\nceased\nceases\nunissued",
      school_enrolments: `
      child     | left_on    | sen_provision | year_group
      support   |            | K             | 11
      plan      |            | E             | 12
      left      | 2025-03-31 | K             | 11
      yesterday | 2025-03-30 | K             | 11
      none      |            | N             | R
      ceased    |            | N             | 2
      ceases    |            | N             | 3
      `,
      education_health_care_plans: `
      child    | requested_on | issued_on  | ceased_on
      ceased   | 2022-01-01   | 2022-05-01 | 2025-03-31
      ceases   | 2022-01-01   | 2022-05-01 | 2025-04-01
      unissued | 2025-01-01   | 2025-04-01 |
      `,
    },
    {
      cla_sen: ["support", "plan", "left", "ceases"],
      cla_year_11: ["support", "left"],
      cla_early_years: ["none"],
      cla_key_stage_1: ["ceased"],
    },
  ));

test("absent: a tenth of the sessions is persistent, over a tenth is poor; leavers of Year 12 for no education", () =>
  expectChildren(
    knex(),
    {
      children: "child\ntenth\nmore\nless\nnew\nleaver\neleven\ncollege\nbefore\nfree",
      care_episodes: `
      child   | started_on | ended_on
      tenth   | 2020-01-01 |
      more    | 2020-01-01 |
      less    | 2020-01-01 |
      new     | 2024-04-02 |
      leaver  | 2020-01-01 |
      eleven  | 2020-01-01 |
      college | 2020-01-01 |
      before  | 2020-01-01 |
      free    | 2020-01-01 | 2024-09-10
      `,
      school_attendance: `
      child | from_on    | to_on      | sessions_possible | sessions_authorised | sessions_unauthorised
      tenth | 2024-09-01 | 2025-03-31 | 100               | 4                   | 6
      more  | 2024-09-01 | 2025-03-31 | 100               | 4                   | 7
      less  | 2024-09-01 | 2025-03-31 | 100               | 4                   | 5
      new   | 2024-09-01 | 2025-03-31 | 100               | 50                  | 0
      `,
      destinations: `
      child   | started_on | activity          | year_group_left
      leaver  | 2024-04-01 | neet              | 12
      eleven  | 2024-09-10 | neet              | 11
      college | 2024-09-10 | further education | 12
      before  | 2024-03-31 | employment        | 12
      free    | 2024-09-10 | employment        | 12
      `,
    },
    {
      cla_persistent_absent: ["tenth", "more"],
      cla_low_attendance: ["more", "new"],
      early_leavers: ["leaver"],
    },
  ));
