import type { NamedMigration } from "./migration";
import { CARE_TABLES } from "./socialCare/careTables";
import { SAFETY_TABLES } from "./socialCare/safetyTables";
import { createVersionedTables, dropTables } from "./versionedTables";

const TABLES = [...CARE_TABLES, ...SAFETY_TABLES];

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
