import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [
  {
    name: "published_statistics",
    about: "reference",
    key: ["dataset", "time_period", "time_identifier", "geographic_level", "area", "breakdown"],
    columns: `dataset text NOT NULL, time_period text NOT NULL, time_identifier text NOT NULL,
  geographic_level text NOT NULL, area jsonb NOT NULL, breakdown jsonb NOT NULL,
  figures jsonb, dfe_code text, names jsonb, version text`,
  },
  {
    name: "statistical_neighbours",
    about: "reference",
    key: ["dfe_code"],
    columns: "dfe_code text NOT NULL, name text, region text, neighbours jsonb",
  },
  {
    name: "authority_codes",
    about: "reference",
    key: ["dfe_code"],
    columns: "dfe_code text NOT NULL, name text, region text, kind text",
  },
  {
    name: "authority_changes",
    about: "reference",
    key: ["old_code", "new_code", "changed_on"],
    columns: `old_code text NOT NULL, new_code text NOT NULL, changed_on date NOT NULL, kind text,
  old_name text, old_dfe_code text, new_name text, new_dfe_code text`,
  },
];

/** Look-ups ask for the figures of an area by its most local code, and for an authority by its codes or its name. */
const INDEXES = [
  `CREATE INDEX published_statistics_area ON published_statistics
    ((COALESCE(area ->> 'new_la_code', area ->> 'region_code', area ->> 'country_code')), dataset, time_period)`,
  "CREATE INDEX published_statistics_dfe_code ON published_statistics (dfe_code)",
  "CREATE INDEX published_statistics_name ON published_statistics ((lower(names ->> 'la_name')))",
];

/** The canonical tables of comparators and look-ups. */
export const reference: NamedMigration = {
  name: "0010_reference",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
    for (const index of INDEXES) await knex.raw(index);
  },
  down: async (knex) => {
    await dropTables(knex, TABLES);
  },
};
