import { learningOrWorking } from "../../../src/indicators/facts/need/engagement";
import { arrivalHealthNeed } from "../../../src/indicators/facts/person/arrival";
import { knownToSocialCare } from "../../../src/indicators/populations/context/knownToSocialCare";
import { coursesBegun, practiceRegistered } from "../../../src/indicators/populations/need/arrivals";
import { specDatabase } from "../spec/specDatabase";
import { expectMeeting } from "./expectChildren";

const knex = specDatabase();
const everybody = { all: [] };
const of = knownToSocialCare;

test("the health need on arrival is that of the last transfer by the day", () =>
  expectMeeting(
    knex(),
    {
      children: `
      child   | born_on
      told    | 2008-05-05
      never   | 2008-05-05
      silent  | 2008-05-05
      again   | 2008-05-05
      future  | 2008-05-05
      `,
      health_transfers: `
      child   | transferred_on | shared_on  | need
      told    | 2025-01-01     |            | mental health
      silent  | 2025-01-01     | 2025-01-05 |
      again   | 2023-01-01     | 2023-01-05 | mental health
      again   | 2025-03-31     | 2025-03-31 | dental
      future  | 2025-04-01     | 2025-03-01 | dental
      `,
    },
    [
      { of, filter: { fact: arrivalHealthNeed, oneOf: ["MENTAL_HEALTH"] }, children: ["told"] },
      { of, filter: { fact: arrivalHealthNeed, oneOf: ["DENTAL"] }, children: ["again"] },
      { of, filter: { fact: arrivalHealthNeed, oneOf: ["NOT_TOLD"] }, children: ["silent"] },
    ],
  ));

test("in education, employment or training: by the roll, the last activity after Year 11 or the last state after care", () =>
  expectMeeting(
    knex(),
    {
      children: `
      child    | born_on
      pupil    | 2008-05-05
      left     | 2008-05-05
      coming   | 2008-05-05
      student  | 2008-05-05
      changed  | 2008-05-05
      ended    | 2008-05-05
      worker   | 2005-05-05
      idle     | 2005-05-05
      both     | 2005-05-05
      nowhere  | 2008-05-05
      `,
      school_enrolments: `
      child    | enrolled_on | left_on
      pupil    | 2024-09-01  | 2025-03-31
      left     | 2024-09-01  | 2025-03-30
      coming   | 2025-04-01  |
      `,
      destinations: `
      child    | started_on | ended_on   | activity          | year_group_left
      student  | 2024-09-01 | 2025-03-31 | further education | 11
      changed  | 2024-09-01 |            | further education | 11
      changed  | 2025-01-01 |            | neet              | 11
      ended    | 2024-09-01 | 2025-03-30 | further education | 11
      both     | 2024-09-01 |            | neet              | 11
      `,
      care_leaver_states: `
      child    | from_on    | activity
      worker   | 2024-01-01 | G5
      worker   | 2025-03-31 | P4
      idle     | 2024-01-01 | F2
      idle     | 2025-01-01 | G4
      both     | 2025-01-01 | F1
      `,
    },
    [
      {
        of,
        filter: { fact: learningOrWorking, is: true },
        children: ["pupil", "student", "worker", "both"],
      },
    ],
  ));

test("a practice is registered with, and a course begun, on the first day of it in the 12 months", () =>
  expectMeeting(
    knex(),
    {
      health_registrations: `
      child    | registered_with  | registered_on | ended_on
      first    | general practice | 2024-04-01    |
      last     | general practice | 2025-03-31    | 2025-03-31
      before   | general practice | 2024-03-31    |
      dentist  | dentist          | 2025-01-01    |
      `,
      school_enrolments: `
      child    | enrolled_on
      pupil    | 2024-04-01
      before   | 2024-03-31
      `,
      destinations: `
      child    | started_on | activity   | year_group_left
      trainee  | 2025-03-31 | training   | 11
      worker   | 2025-01-01 | employment | 11
      idle     | 2025-01-01 | neet       | 11
      `,
    },
    [
      { of: practiceRegistered, filter: everybody, children: ["first", "last"] },
      { of: coursesBegun, filter: everybody, children: ["pupil", "trainee"] },
    ],
  ));
