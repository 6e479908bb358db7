import { expectVerdicts } from "./expectVerdicts";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();

const EPISODES = `
child   | start
tenth   | 2022-01-01
nearly  | 2022-01-01
sums    | 2022-01-01
none    | 2022-01-01
young   | 2022-01-01
old     | 2022-01-01
late    | 2024-06-01
`;

test("missing exactly a tenth of one's own sessions is persistent; both kinds of absence are added", () =>
  expectVerdicts(
    knex(),
    "cla_persistent_absence_pct",
    {
      episodes: EPISODES,
      children: `
      child | born
      young | 2019-09-01
      old   | 2008-08-31
      `,
      attendance: `
      child  | from       | to         | possible | authorised | unauthorised
      tenth  | 2024-09-02 | 2024-12-20 | 190      | 10         | 9
      nearly | 2024-09-02 | 2024-12-20 | 191      | 10         | 9
      sums   | 2024-09-02 | 2024-10-25 | 50       | 0          | 0
      sums   | 2024-11-04 | 2024-12-20 | 50       | 0          | 10
      none   | 2024-09-02 | 2024-12-20 | 0        | 0          | 0
      young  | 2024-09-02 | 2024-12-20 | 100      | 100        | 0
      old    | 2024-09-02 | 2024-12-20 | 100      | 100        | 0
      late   | 2024-09-02 | 2024-12-20 | 100      | 100        | 0
      `,
    },
    `
    child  | 2024-12-19 | 2024-12-20 | 2025-08-31 | 2025-09-01
    tenth  | -          | yes        | yes        | -
    nearly | -          | no         | no         | -
    sums   | no         | yes        | yes        | -
    none   | -          | -          | -          | -
    young  | -          | -          | -          | -
    old    | -          | -          | -          | -
    late   | -          | -          | yes        | -
    `,
  ));

test("sessions of the school year before are not counted", () =>
  expectVerdicts(
    knex(),
    "cla_persistent_absence_pct",
    {
      episodes: EPISODES,
      attendance: `
      child | from       | to         | possible | authorised | unauthorised
      tenth | 2024-07-01 | 2024-07-23 | 40       | 40         | 0
      tenth | 2024-09-01 | 2024-10-25 | 40       | 3          | 0
      `,
    },
    `
    child | 2024-08-31 | 2024-10-25
    tenth | yes        | no
    `,
  ));

test("a plan is current from the day it was completed to the day its review is due, for a child on roll", () =>
  expectVerdicts(
    knex(),
    "cla_pep_current_pct",
    {
      episodes: EPISODES,
      enrolments: `
      child  | from       | to
      tenth  | 2024-09-02 |
      nearly | 2024-09-02 | 2025-03-31
      none   | 2024-09-02 |
      `,
      plans: `
      child  | due        | completed  | review due
      tenth  | 2024-10-01 | 2024-10-05 | 2025-02-01
      nearly | 2024-10-01 | 2024-10-01 | 2025-07-01
      none   | 2024-10-01 |            | 2025-07-01
      sums   | 2024-10-01 | 2024-10-01 | 2025-07-01
      `,
    },
    `
    child  | 2024-09-01 | 2024-10-04 | 2024-10-05 | 2025-02-01 | 2025-02-02 | 2025-03-31 | 2025-04-01
    tenth  | -          | no         | yes        | yes        | no         | no         | no
    nearly | -          | yes        | yes        | yes        | yes        | yes        | -
    none   | -          | no         | no         | no         | no         | no         | no
    sums   | -          | -          | -          | -          | -          | -          | -
    `,
  ));
