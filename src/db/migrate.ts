import type { Knex } from "knex";
import { HubError } from "../lib/hubError";
import { migrations } from "./migrations/index";
import type { NamedMigration } from "./migrations/migration";

const MIGRATIONS_TABLE = "knex_migrations";
// "mig" in ASCII; held for the transaction, so a program that dies leaves nothing locked.
const LOCK = 0x6d6967;

/**
 * Brings the tables up to date and says which migrations it ran, in order. All of it happens in one transaction:
 * a migration that fails leaves the database as it was. A second program waits for the first, under an advisory
 * lock; knex's own lock row is written and rolled into that same transaction, so nobody ever sees it taken.
 * Throws HubError SCHEMA_NEWER, or the database's own error (see `toHubError`).
 */
export async function migrate(
  knex: Knex,
  list: readonly NamedMigration[] = migrations,
): Promise<{ applied: string[] }> {
  return knex.transaction(async (trx) => {
    await trx.raw("SELECT pg_advisory_xact_lock(?)", [LOCK]);
    await assertSchemaNotNewer(trx, list);
    const [, applied] = (await trx.migrate.latest(migrationSettings(list))) as [number, string[]];
    return { applied };
  });
}

/**
 * Refuses a database that holds a migration this code does not know.
 * Throws HubError SCHEMA_NEWER.
 */
export async function assertSchemaNotNewer(
  knex: Knex,
  list: readonly NamedMigration[] = migrations,
): Promise<void> {
  const known = new Set(list.map(({ name }) => name));
  const unknown = (await appliedMigrations(knex)).find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new HubError(
    "SCHEMA_NEWER",
    `Database: its tables were made by a newer hub (migration "${unknown}"). Install that version of the hub, or use another database.`,
  );
}

/** The migrations that the database remembers, in the order they were run. */
export async function appliedMigrations(knex: Knex): Promise<string[]> {
  if (!(await knex.schema.hasTable(MIGRATIONS_TABLE))) return [];
  return knex<{ id: number; name: string }>(MIGRATIONS_TABLE).orderBy("id").pluck("name");
}

/**
 * Knex's settings for our list. Knex would otherwise scan a folder and remember file names with their extension,
 * so that one database could not serve .ts and .js.
 */
export function migrationSettings(list: readonly NamedMigration[] = migrations): Knex.MigratorConfig {
  // `file` is what knex's command line prints.
  const migrationSource: Knex.MigrationSource<NamedMigration> = {
    getMigrations: () => Promise.resolve(list.map((migration) => ({ ...migration, file: migration.name }))),
    getMigrationName: ({ name }) => name,
    getMigration: ({ up, down }) => Promise.resolve({ up, down }),
  };
  return { tableName: MIGRATIONS_TABLE, migrationSource };
}
