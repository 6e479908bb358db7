import type { Knex } from "knex";
import { readConfig } from "./src/config";
import { knexConfig, openDatabase } from "./src/db/connect";
import { migrationSettings } from "./src/db/migrate";
import { seedSettings } from "./seeds";

/**
 * For knex's own command line: NODE_OPTIONS='-r @swc-node/register' npx knex migrate:status
 * The embedded server is started if need be and stays up afterwards, because knex ends its program without asking;
 * the next hub command to finish stops it.
 */
export default async function settings(): Promise<Knex.Config> {
  const { knex, connectionString } = await openDatabase(readConfig(), { applicationName: "cohort-hub knex" });
  await knex.destroy();
  return {
    ...knexConfig(connectionString, String(knex.client.config.version)),
    migrations: migrationSettings(),
    seeds: seedSettings,
  };
}
