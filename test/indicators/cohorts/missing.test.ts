import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("looked after and at risk: missing in the 12 months, or by the last screening that stands", () =>
  expectChildren(
    knex(),
    {
      children: "child\nfirst_day\nbefore\naway\nlow\ncleared\ngangs\nended\nends\nfuture\nat_home",
      care_episodes: "child\nfirst_day\nbefore\naway\nlow\ncleared\ngangs\nended\nends\nfuture",
      missing_incidents: `
      child     | incident_id | kind | started_on
      first_day | 1           | M    | 2024-04-01
      before    | 1           | M    | 2024-03-31
      away      | 1           | A    | 2025-01-01
      future    | 1           | M    | 2025-04-01
      `,
      exploitation_screenings: `
      child   | kind                | screened_on | risk   | ended_on
      low     | sexual exploitation | 2025-03-31  | low    |
      cleared | sexual exploitation | 2024-01-01  | high   |
      cleared | sexual exploitation | 2025-01-01  | none   |
      gangs   | gangs               | 2025-01-01  | high   |
      ended   | sexual exploitation | 2025-01-01  | high   | 2025-03-31
      ends    | sexual exploitation | 2025-01-01  | medium | 2025-04-01
      future  | sexual exploitation | 2025-04-01  | high   |
      at_home | sexual exploitation | 2023-01-01  | low    |
      at_home | sexual exploitation | 2024-01-01  | high   |
      `,
    },
    {
      cla_cse_or_missing: ["first_day", "low", "ends"],
      cse_risk_low: ["low"],
      cse_risk_medium: ["ends"],
      cse_risk_high: ["at_home"],
      at_exploitation_risk: ["low", "cleared", "gangs", "ends", "at_home"],
    },
  ));

test("missing repeatedly: twice in the 12 months, in care or in need the last time", () =>
  expectChildren(
    knex(),
    {
      children: "child\nin_care\nonce\nearlier\nin_need\nclosed\nunknown",
      care_episodes: `
      child   | started_on | ended_on
      in_care | 2024-06-01 | 2025-03-31
      once    | 2020-01-01 |
      earlier | 2020-01-01 |
      `,
      children_in_need: `
      child   | started_on | ended_on
      in_need | 2025-03-01 | 2025-03-02
      closed  | 2024-01-01 | 2025-03-01
      `,
      missing_incidents: `
      child   | incident_id | kind | started_on | missing_from
      in_care | 1           | M    | 2024-04-01 | home
      in_care | 2           | M    | 2025-03-30 | placement
      once    | 1           | M    | 2025-01-01 | placement
      earlier | 1           | M    | 2024-03-31 | placement
      earlier | 2           | M    | 2025-01-01 | school
      in_need | 1           | M    | 2025-01-01 | home
      in_need | 2           | M    | 2025-03-01 | home
      closed  | 1           | M    | 2025-01-01 | home
      closed  | 2           | M    | 2025-03-01 | other
      unknown | 1           | M    | 2025-01-01 | school
      unknown | 2           | M    | 2025-03-01 | school
      `,
    },
    {
      missing_repeatedly: ["in_care", "in_need"],
      missing_from_home: ["in_care", "in_need", "closed"],
      missing_from_care: ["in_care", "once"],
      missing_from_school: ["earlier", "unknown"],
    },
  ));
