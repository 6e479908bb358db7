import type { VersionedTable } from "../versionedTables";

/** Missing, custody, exploitation, young carers, and what the authority keeps of its teams and carers. */
export const SAFETY_TABLES: readonly VersionedTable[] = [
  {
    name: "missing_incidents",
    about: "child",
    key: ["incident_id"],
    columns: `incident_id text NOT NULL, kind text, started_on date, ended_on date, missing_from text,
      found_at text, missing_with text, risk text, interview_offered text, interview_offered_on
      date, interview_accepted text, interview_held_on date, interviewer text`,
  },
  {
    name: "police_missing_notifications",
    about: "child",
    key: ["police_reference"],
    columns: `police_reference text NOT NULL, reported_on date, found_on date, category text, risk text,
      missing_from text, found_at text, known_to_social_care boolean`,
  },
  {
    name: "worker_involvements",
    about: "child",
    key: ["involvement_id"],
    columns: `involvement_id text NOT NULL, worker text, role text, team text, started_on date, ended_on date,
      reason_changed text`,
  },
  {
    name: "teams",
    about: "authority",
    key: ["team"],
    columns: `team text NOT NULL, name text, part_of text, part_of_name text, area text`,
  },
  {
    name: "workers",
    about: "authority",
    key: ["worker"],
    columns: `worker text NOT NULL, registration text, job_title text, team text, caseload integer,
      full_time_equivalent numeric, agency boolean, newly_qualified boolean, started_on date,
      left_on date`,
  },
  {
    name: "young_carers",
    about: "child",
    key: ["referred_on"],
    columns: `referred_on date NOT NULL, referred_by text, assessed_on date, supported_from date, supported_to
      date, reviewed_on date, transition_assessed_on date, cared_for_need text,
      parent_mental_health boolean, hours_a_week integer, emergency_plan boolean,
      counselling_referred_on date, district text`,
  },
  {
    name: "young_carer_breaks",
    about: "child",
    key: ["taken_on", "event"],
    columns: `taken_on date NOT NULL, event text NOT NULL, hours numeric`,
  },
  {
    name: "homeless_young_people",
    about: "child",
    key: ["presented_on"],
    columns: `presented_on date NOT NULL, presented_to text, assessed_on date, assessed_jointly boolean,
      told_of_rights boolean, considered_in_need boolean, outcome text, looked_after_on date,
      unsuitable_accommodation boolean, closed_on date`,
  },
  {
    name: "police_detentions",
    about: "child",
    key: ["custody_reference"],
    columns: `custody_reference text NOT NULL, detained_on date, released_on date, hours_detained numeric,
      notified_on date, hours_to_notice numeric, offence text, appropriate_adult boolean,
      transfer_requested boolean, transfer_provided boolean, destination text,
      known_to_social_care boolean`,
  },
  {
    name: "exploitation_screenings",
    about: "child",
    key: ["screened_on", "kind"],
    columns: `screened_on date NOT NULL, kind text NOT NULL, risk text, review_due_on date, ended_on date`,
  },
  {
    name: "private_fostering",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, notified_on date, first_visited_on date, visited_on date, ended_on
      date, suitable boolean`,
  },
  {
    name: "disabilities",
    about: "child",
    key: ["disability"],
    columns: `disability text NOT NULL, identified_on date, ended_on date`,
  },
  {
    name: "allegations",
    about: "authority",
    key: ["reference"],
    columns: `reference text NOT NULL, received_on date, sector text, outcome text, concluded_on date`,
  },
  {
    name: "fostering_households",
    about: "authority",
    key: ["household"],
    columns: `household text NOT NULL, kind text, approved_on date, ended_on date, reason_ended text, places
      integer`,
  },
  {
    name: "family_support",
    about: "child",
    key: ["kind", "referred_on"],
    columns: `kind text NOT NULL, referred_on date NOT NULL, started_on date, ended_on date, outcome text,
      team text`,
  },
  {
    name: "placement_disruptions",
    about: "child",
    key: ["disrupted_on"],
    columns: `disrupted_on date NOT NULL, placement text, meeting_due_on date, meeting_held_on date`,
  },
  {
    name: "case_audits",
    about: "child",
    key: ["audited_on", "audit"],
    columns: `audited_on date NOT NULL, audit text NOT NULL, grade text, management_overview boolean,
      supervision_regular boolean, child_voice boolean, team text`,
  },
  {
    name: "adoption_support_requests",
    about: "authority",
    key: ["reference"],
    columns: `reference text NOT NULL, requested_on date, kind text, decision text, decided_on date,
      started_on date, ended_on date`,
  },
];
