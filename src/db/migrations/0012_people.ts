import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: VersionedTable[] = [
  {
    name: "social_care_people",
    about: "child",
    key: [],
    columns: `born_on date, expected_on date, sex text, ethnicity text, died_on date, home_postcode text`,
  },
];

/** Who the children known to social care are. */
export const people: NamedMigration = {
  name: "0012_people",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
  },
  down: async (knex) => {
    await dropTables(knex, TABLES);
  },
};
