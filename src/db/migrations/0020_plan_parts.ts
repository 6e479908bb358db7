import type { NamedMigration } from "./migration";

/** A row whose deadline has lettered parts may be finished part by part: what is told and recorded may be of one of them. */
export const planParts: NamedMigration = {
  name: "0020_plan_parts",
  up: async (knex) => {
    for (const table of TABLES) await knex.raw(`ALTER TABLE ${table} ADD COLUMN part text`);
  },
  // Without it, what was told of a part would be said of the whole row: it goes with the column.
  down: async (knex) => {
    for (const table of TABLES) {
      await knex.raw(`DELETE FROM ${table} WHERE part IS NOT NULL`);
      await knex.raw(`ALTER TABLE ${table} DROP COLUMN part`);
    }
  },
};

const TABLES = ["plan_updates", "plan_notes"] as const;
