import type { NamedMigration } from "./migration";

/**
 * What people decided of who is who. A decision is a row of a journal: it is never changed, but for who undid it, when
 * and why, and only once. A link says which decision it rests on, and how certain it is where that was weighed.
 */
export const identityDecisions: NamedMigration = {
  name: "0013_identity_decisions",
  up: async (knex) => {
    await knex.raw(TABLES);
  },
  down: async (knex) => {
    await knex.raw("DROP INDEX identity_claims_beside");
    await knex.raw("ALTER TABLE identity_links DROP COLUMN score, DROP COLUMN decision_id");
    await knex.raw("DROP TABLE identity_decisions");
  },
};

const TABLES = `
CREATE TABLE identity_decisions (
  authority text NOT NULL,
  id uuid NOT NULL,
  subject text NOT NULL,
  other text NOT NULL,
  decision text NOT NULL CHECK (decision IN ('same', 'different', 'never')),
  reason text NOT NULL,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  rule text,
  score real,
  evidence jsonb,
  undone_at timestamptz,
  undone_by text,
  undone_reason text,
  PRIMARY KEY (authority, id),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
  CHECK ((undone_at IS NULL) = (undone_reason IS NULL))
);
CREATE INDEX identity_decisions_subject ON identity_decisions (authority, subject);
CREATE INDEX identity_decisions_other ON identity_decisions (authority, other);

ALTER TABLE identity_links ADD COLUMN score real, ADD COLUMN decision_id uuid;

CREATE INDEX identity_claims_beside ON identity_claims (authority, subject)
  WHERE subject NOT LIKE 'P:%' AND other NOT LIKE 'L:%';
`;
