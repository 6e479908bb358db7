import type { NamedMigration } from "./migration";

/**
 * What repeats and corrections need: the day a file was extracted, by which an older file that comes late is known;
 * deletions; files held for a person; withdrawn submissions; repairs of episodes between years.
 */
export const arrivals: NamedMigration = {
  name: "0004_arrivals",
  up: async (knex) => {
    await knex.raw(SUBMISSIONS);
    for (const table of VERSIONED)
      await knex.raw(`ALTER TABLE ${table} ADD COLUMN said_on date NOT NULL DEFAULT CURRENT_DATE`);
    await knex.raw(TABLES);
  },
  down: async (knex) => {
    await knex.raw("DROP TABLE episode_repair_refusals, episode_repairs, set_aside_subjects, held_files");
    for (const table of VERSIONED) await knex.raw(`ALTER TABLE ${table} DROP COLUMN said_on`);
    await knex.raw(SUBMISSIONS_BACK);
  },
};

/** The tables of 0002_records. */
const VERSIONED = [
  ...["children", "care_episodes", "reviews", "asylum_statuses", "annual_health_returns"],
  ...["care_leaver_returns", "adoption_decisions", "adoption_placements", "previous_permanence"],
  ...["missing_episodes", "social_worker_episodes", "deprivations_of_liberty", "school_enrolments"],
  ...["school_attendance", "personal_education_plans", "health_assessments", "sdq_scores"],
  ...["postcodes", "areas", "population_estimates"],
];

const SUBMISSIONS = `
ALTER TABLE submissions
  ADD COLUMN extracted_on date,
  ADD COLUMN deleted integer NOT NULL DEFAULT 0,
  ADD COLUMN unknown_columns text[] NOT NULL DEFAULT '{}',
  ADD COLUMN mapping text,
  ADD COLUMN decided_at timestamptz,
  ADD COLUMN decided_by text,
  DROP CONSTRAINT submissions_status_check,
  DROP CONSTRAINT submissions_check1,
  DROP CONSTRAINT submissions_check2;
ALTER TABLE submissions
  ADD CONSTRAINT submissions_status CHECK
    (status IN ('merged', 'refused', 'held', 'released', 'dismissed', 'withdrawn')),
  ADD CONSTRAINT submissions_standings CHECK
    (status NOT IN ('merged', 'withdrawn') OR accepted = added + corrected + unchanged + superseded + deleted),
  ADD CONSTRAINT submissions_reason CHECK (status IN ('merged', 'withdrawn') OR reason IS NOT NULL);
`;

const SUBMISSIONS_BACK = `
ALTER TABLE submissions
  DROP CONSTRAINT submissions_status, DROP CONSTRAINT submissions_standings, DROP CONSTRAINT submissions_reason,
  DROP COLUMN extracted_on, DROP COLUMN deleted, DROP COLUMN unknown_columns, DROP COLUMN mapping,
  DROP COLUMN decided_at, DROP COLUMN decided_by;
ALTER TABLE submissions
  ADD CONSTRAINT submissions_status_check CHECK (status IN ('merged', 'refused', 'held')),
  ADD CONSTRAINT submissions_check1 CHECK
    (status <> 'merged' OR accepted = added + corrected + unchanged + superseded),
  ADD CONSTRAINT submissions_check2 CHECK (status = 'merged' OR reason IS NOT NULL);
`;

/** A held file is kept as it came until a person releases or dismisses it: it holds what its children said. */
const TABLES = `
CREATE TABLE held_files (
  authority text NOT NULL,
  submission_id uuid NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (authority, submission_id),
  FOREIGN KEY (authority, submission_id) REFERENCES submissions (authority, id) ON DELETE CASCADE
);

CREATE TABLE set_aside_subjects (
  authority text NOT NULL,
  submission_id uuid NOT NULL,
  subject text NOT NULL,
  PRIMARY KEY (authority, submission_id, subject),
  FOREIGN KEY (authority, submission_id) REFERENCES submissions (authority, id) ON DELETE CASCADE
);

CREATE TABLE episode_repairs (
  authority text NOT NULL,
  subject text NOT NULL,
  started_on date NOT NULL,
  rule text NOT NULL,
  ended_on date,
  reason_ended text,
  submission_id uuid NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, started_on, known_from)
);

CREATE TABLE episode_repair_refusals (
  authority text NOT NULL,
  subject text NOT NULL,
  started_on date NOT NULL,
  rule text NOT NULL,
  refused_at timestamptz NOT NULL,
  refused_by text NOT NULL,
  PRIMARY KEY (authority, subject, started_on, rule)
);
`;
