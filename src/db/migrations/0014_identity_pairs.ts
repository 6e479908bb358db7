import type { NamedMigration } from "./migration";

/** What health and school files may tell beside the numbers, by which people are known again: table and columns. */
const GAINED: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ["health_assessments", ["sex text", "home_postcode text"]],
  ["sdq_scores", ["sex text", "home_postcode text"]],
  ["school_enrolments", ["home_postcode text"]],
];

/**
 * Pairs of identifiers that may be one child: what current records tell of both agrees too well for chance. A pair
 * whose rule begins "agreed" links by itself; the others wait for a person. The evidence says how far each field
 * agrees and what that weighs, and holds no value of a child.
 */
export const identityPairs: NamedMigration = {
  name: "0014_identity_pairs",
  up: async (knex) => {
    await knex.raw(TABLES);
    for (const [table, columns] of GAINED)
      await knex.raw(`ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${column}`).join(", ")}`);
  },
  down: async (knex) => {
    for (const [table, columns] of GAINED)
      await knex.raw(
        `ALTER TABLE ${table} ${columns.map((column) => `DROP COLUMN ${column.split(" ")[0]}`).join(", ")}`,
      );
    await knex.raw("DROP TABLE identity_pairs, identity_searches");
  },
};

const TABLES = `
CREATE TABLE identity_pairs (
  authority text NOT NULL,
  subject text NOT NULL,
  other text NOT NULL,
  rule text NOT NULL,
  score real NOT NULL,
  evidence jsonb NOT NULL,
  submission_id uuid NOT NULL,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (authority, subject, other, known_from)
);
CREATE INDEX identity_pairs_other ON identity_pairs (authority, other);
CREATE INDEX identity_pairs_waiting ON identity_pairs (authority, score DESC) WHERE known_to IS NULL;

CREATE TABLE identity_searches (
  authority text PRIMARY KEY,
  rests_on text NOT NULL,
  searched_at timestamptz NOT NULL,
  crowded integer NOT NULL
);
`;
