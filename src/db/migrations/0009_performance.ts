import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [];

/** The canonical tables of figures, targets and comparators. */
export const performance: NamedMigration = {
  name: "0009_performance",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
  },
  down: async (knex) => {
    await dropTables(knex, TABLES);
  },
};
