import type { NamedMigration } from "./migration";

/**
 * What the report of a sender shows of an issue: the text of the cell, what it should be, and whose row it is. Apart from
 * the issues, which everybody with a right to the submission may read.
 */
export const senderReports: NamedMigration = {
  name: "0011_sender_reports",
  up: async (knex) => {
    await knex.raw(TABLE);
  },
  down: async (knex) => {
    await knex.raw("DROP TABLE submission_issue_cells");
  },
};

const TABLE = `
CREATE TABLE submission_issue_cells (
  authority text NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  ordinal integer NOT NULL,
  value text,
  suggestion text,
  choices text[] NOT NULL DEFAULT '{}',
  child text,
  about text NOT NULL,
  PRIMARY KEY (authority, submission_id, line, ordinal),
  FOREIGN KEY (authority, submission_id, line, ordinal)
    REFERENCES submission_issues (authority, submission_id, line, ordinal) ON DELETE CASCADE
)`;
