import type { NamedMigration } from "./migration";

/**
 * Cohorts that people saved by name. What a name meant is kept: saving again ends the row and adds another. The filter
 * is as the person wrote it; it holds codes, never anything that tells a child.
 */
export const savedCohorts: NamedMigration = {
  name: "0015_saved_cohorts",
  up: async (knex) => {
    await knex.raw(TABLES);
  },
  down: async (knex) => {
    await knex.raw("DROP TABLE saved_cohorts");
  },
};

const TABLES = `
CREATE TABLE saved_cohorts (
  authority text NOT NULL,
  name text NOT NULL,
  owner text NOT NULL,
  plain text NOT NULL,
  population text NOT NULL,
  filter jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by text,
  PRIMARY KEY (authority, name, saved_at)
);
CREATE UNIQUE INDEX saved_cohorts_current ON saved_cohorts (authority, name) WHERE ended_at IS NULL;
`;
