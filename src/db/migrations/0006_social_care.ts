import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [];

/** The canonical tables of social care beyond the returns. */
export const socialCare: NamedMigration = {
  name: "0006_social_care",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
  },
  down: async (knex) => {
    await dropTables(knex, TABLES);
  },
};
