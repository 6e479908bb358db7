import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [
  {
    name: "reported_figures",
    about: "authority",
    key: ["indicator", "breakdown", "document", "printed_at"],
    columns: `indicator text NOT NULL, breakdown text NOT NULL, document text NOT NULL, printed_at jsonb NOT NULL,
      period_end date, period_printed text, numerator text, denominator text, printed_value text, unit text, target text,
      comparator text, comparator_value text, status text, note text`,
  },
  {
    name: "targets",
    about: "authority",
    key: ["reference"],
    columns: `reference text NOT NULL, indicator text, breakdown text, kind text, as_printed text, unit text, bound text,
      target_value numeric, least numeric, most numeric, relation text, baseline_on date, baseline_value numeric,
      compared_with text, top_percent numeric, top_places integer, direction text, target_on date, target_period text,
      set_on date, document text, document_place text, owner_role text, amber_within numeric`,
  },
];

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
