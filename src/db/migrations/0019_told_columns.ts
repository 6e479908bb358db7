import type { NamedMigration } from "./migration";

/**
 * Which columns of its table each merged file told, so that a late file of another source is not overtaken in what the
 * newer one never spoke of.
 */
export const toldColumns: NamedMigration = {
  name: "0019_told_columns",
  up: async (knex) => {
    await knex.raw("ALTER TABLE submissions ADD COLUMN told_columns text[]");
  },
  down: async (knex) => {
    await knex.raw("ALTER TABLE submissions DROP COLUMN told_columns");
  },
};
