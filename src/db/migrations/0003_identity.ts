import type { NamedMigration } from "./migration";

/**
 * Who is who. A subject is one identifier in one system ("L:" local id, "U:" keyed hash of a UPN, "N:" keyed hash
 * of an NHS number). A claim is a source saying that two subjects are one child; a link says which child a subject
 * belongs to, by which rule. Records carry subjects, so a wrong link is undone by closing one row.
 */
export const identity: NamedMigration = {
  name: "0003_identity",
  up: async (knex) => {
    await knex.raw(TABLES);
  },
  down: async (knex) => {
    await knex.raw("DROP TABLE identity_links, identity_claims, working_days");
  },
};

const TABLES = `
CREATE TABLE identity_claims (
  authority text NOT NULL,
  subject text NOT NULL,
  other text NOT NULL,
  source text NOT NULL,
  filed_under text NOT NULL,
  record text NOT NULL,
  born_on date,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, other, source, record, known_from)
);
CREATE INDEX identity_claims_other ON identity_claims (authority, other);
CREATE INDEX identity_claims_record ON identity_claims (authority, filed_under, record);

CREATE TABLE identity_links (
  authority text NOT NULL,
  subject text NOT NULL,
  child uuid NOT NULL,
  rule text NOT NULL,
  submission_id uuid NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, known_from)
);
CREATE INDEX identity_links_child ON identity_links (authority, child);

CREATE TABLE working_days (
  day date PRIMARY KEY,
  number integer NOT NULL
);
CREATE INDEX working_days_number ON working_days (number, day);
`;
