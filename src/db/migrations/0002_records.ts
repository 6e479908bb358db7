import type { NamedMigration } from "./migration";

const CHILD_TABLES = [
  "children",
  "care_episodes",
  "reviews",
  "asylum_statuses",
  "annual_health_returns",
  "care_leaver_returns",
  "adoption_decisions",
  "adoption_placements",
  "previous_permanence",
  "missing_episodes",
  "social_worker_episodes",
  "deprivations_of_liberty",
  "school_enrolments",
  "school_attendance",
  "personal_education_plans",
  "health_assessments",
  "sdq_scores",
];
const REFERENCE_TABLES = ["postcodes", "areas", "population_estimates"];

/**
 * The canonical tables. `authority` is first in every key, so that they can be distributed by it.
 * The definitions in src/records must agree with what stands here; a test holds the two together.
 */
export const records: NamedMigration = {
  name: "0002_records",
  up: async (knex) => {
    await knex.raw(TABLES);
  },
  down: async (knex) => {
    for (const table of [...CHILD_TABLES, ...REFERENCE_TABLES]) await knex.raw(`DROP TABLE ${table}`);
  },
};

const TABLES = `
CREATE TABLE children (
  authority text NOT NULL,
  subject text NOT NULL,
  sex text,
  born_on date,
  ethnicity text,
  upn_unknown text,
  is_mother boolean,
  own_child_born_on date,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, known_from)
);

CREATE TABLE care_episodes (
  authority text NOT NULL,
  subject text NOT NULL,
  started_on date NOT NULL,
  reason_started text,
  legal_status text,
  need text,
  placement_type text,
  placement_provider text,
  ended_on date,
  reason_ended text,
  reason_placement_changed text,
  home_postcode text,
  placement_postcode text,
  placement_urn text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, started_on, known_from)
);

CREATE TABLE reviews (
  authority text NOT NULL,
  subject text NOT NULL,
  held_on date NOT NULL,
  participation text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, held_on, known_from)
);

CREATE TABLE asylum_statuses (
  authority text NOT NULL,
  subject text NOT NULL,
  ended_on date,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, known_from)
);

CREATE TABLE annual_health_returns (
  authority text NOT NULL,
  subject text NOT NULL,
  collection_year integer NOT NULL,
  sdq_score integer,
  sdq_missing_reason text,
  convicted boolean,
  development_checked boolean,
  immunised boolean,
  teeth_checked boolean,
  health_assessed boolean,
  substance_misuse boolean,
  intervention_received boolean,
  intervention_offered boolean,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, collection_year, known_from)
);

CREATE TABLE care_leaver_returns (
  authority text NOT NULL,
  subject text NOT NULL,
  collection_year integer NOT NULL,
  born_on date,
  in_touch text,
  activity text,
  accommodation text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, collection_year, known_from)
);

CREATE TABLE adoption_decisions (
  authority text NOT NULL,
  subject text NOT NULL,
  decided_on date NOT NULL,
  matched_on date,
  by_foster_carer boolean,
  adopters integer,
  adopters_sex text,
  adopters_status text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, decided_on, known_from)
);

CREATE TABLE adoption_placements (
  authority text NOT NULL,
  subject text NOT NULL,
  placed_on date NOT NULL,
  ceased_on date,
  reason_ceased text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, placed_on, known_from)
);

CREATE TABLE previous_permanence (
  authority text NOT NULL,
  subject text NOT NULL,
  arrangement text,
  made_by text,
  made_on text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, known_from)
);

CREATE TABLE missing_episodes (
  authority text NOT NULL,
  subject text NOT NULL,
  started_on date NOT NULL,
  kind text NOT NULL,
  ended_on date,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, started_on, kind, known_from)
);

CREATE TABLE social_worker_episodes (
  authority text NOT NULL,
  subject text NOT NULL,
  started_on date NOT NULL,
  social_worker text NOT NULL,
  ended_on date,
  reason_changed text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, started_on, social_worker, known_from)
);

CREATE TABLE deprivations_of_liberty (
  authority text NOT NULL,
  subject text NOT NULL,
  started_on date NOT NULL,
  ended_on date,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, started_on, known_from)
);

CREATE TABLE school_enrolments (
  authority text NOT NULL,
  subject text NOT NULL,
  school_urn text NOT NULL,
  enrolled_on date NOT NULL,
  left_on date,
  year_group text,
  phase text,
  sen_provision text,
  born_on date,
  sex text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, school_urn, enrolled_on, known_from)
);

CREATE TABLE school_attendance (
  authority text NOT NULL,
  subject text NOT NULL,
  from_on date NOT NULL,
  to_on date,
  sessions_possible integer,
  sessions_authorised integer,
  sessions_unauthorised integer,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, from_on, known_from)
);

CREATE TABLE personal_education_plans (
  authority text NOT NULL,
  subject text NOT NULL,
  due_on date NOT NULL,
  completed_on date,
  quality text,
  graded_by text,
  review_due_on date,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, due_on, known_from)
);

CREATE TABLE health_assessments (
  authority text NOT NULL,
  subject text NOT NULL,
  kind text NOT NULL,
  due_on date NOT NULL,
  requested_on date,
  completed_on date,
  outcome text,
  born_on date,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, kind, due_on, known_from)
);

CREATE TABLE sdq_scores (
  authority text NOT NULL,
  subject text NOT NULL,
  completed_on date NOT NULL,
  score integer,
  completed_by text,
  review_due_on date,
  born_on date,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, completed_on, known_from)
);

CREATE TABLE postcodes (
  postcode text NOT NULL,
  district text,
  easting integer,
  northing integer,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (postcode, known_from)
);

CREATE TABLE areas (
  district text NOT NULL,
  district_name text,
  authority text,
  authority_name text,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (district, known_from)
);

CREATE TABLE population_estimates (
  area text NOT NULL,
  mid_year integer NOT NULL,
  sex text NOT NULL,
  age_from integer NOT NULL,
  age_to integer NOT NULL,
  population integer,
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (area, mid_year, sex, age_from, age_to, known_from)
);
`;
