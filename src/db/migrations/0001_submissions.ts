import type { NamedMigration } from "./migration";

/** Who sends, what was sent, and what was said of every row that was not taken. */
export const submissions: NamedMigration = {
  name: "0001_submissions",
  up: async (knex) => {
    await knex.raw(TABLES);
  },
  down: async (knex) => {
    await knex.raw("DROP TABLE submission_issues, submissions, authorities, settings");
  },
};

const TABLES = `
CREATE TABLE settings (
  name text PRIMARY KEY,
  value text NOT NULL
);

CREATE TABLE authorities (
  code text PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE submissions (
  authority text NOT NULL,
  id uuid NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  bytes bigint NOT NULL,
  received_at timestamptz NOT NULL,
  seconds double precision NOT NULL,
  source text,
  edition integer,
  collection_year integer,
  year_told_by text,
  status text NOT NULL CHECK (status IN ('merged', 'refused', 'held')),
  reason_code text,
  reason text,
  read integer NOT NULL DEFAULT 0,
  accepted integer NOT NULL DEFAULT 0,
  quarantined integer NOT NULL DEFAULT 0,
  duplicates integer NOT NULL DEFAULT 0,
  added integer NOT NULL DEFAULT 0,
  corrected integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  superseded integer NOT NULL DEFAULT 0,
  withdrawn integer NOT NULL DEFAULT 0,
  warnings integer NOT NULL DEFAULT 0,
  PRIMARY KEY (authority, id),
  CHECK (read = accepted + quarantined + duplicates),
  CHECK (status <> 'merged' OR accepted = added + corrected + unchanged + superseded),
  CHECK (status = 'merged' OR reason IS NOT NULL)
);
CREATE INDEX submissions_same_bytes ON submissions (authority, sha256);
CREATE INDEX submissions_newest ON submissions (authority, received_at DESC, id);

CREATE TABLE submission_issues (
  authority text NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  ordinal integer NOT NULL,
  column_name text,
  code text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('error', 'warning', 'duplicate')),
  message text NOT NULL,
  PRIMARY KEY (authority, submission_id, line, ordinal),
  FOREIGN KEY (authority, submission_id) REFERENCES submissions (authority, id) ON DELETE CASCADE
);
`;
