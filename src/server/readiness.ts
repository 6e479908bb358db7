import type { Knex } from "knex";
import { toHubError } from "../db/explain";
import { appliedMigrations } from "../db/migrate";
import { migrations } from "../db/migrations";

/** Whether the hub can answer questions, and if not, why. */
export interface Readiness {
  readonly ready: boolean;
  readonly reason?: string;
}

/** Ready: the database answers and its tables are those this hub knows, no fewer and no more. */
export async function readiness(knex: Knex): Promise<Readiness> {
  try {
    const applied = new Set(await appliedMigrations(knex));
    const isCurrent = applied.size === migrations.length && migrations.every(({ name }) => applied.has(name));
    return isCurrent ? { ready: true } : { ready: false, reason: NOT_CURRENT };
  } catch (error) {
    return { ready: false, reason: toHubError(error, "Database").message };
  }
}

const NOT_CURRENT = "Database: its tables are not those of this version of the hub. Bring them up to date.";
