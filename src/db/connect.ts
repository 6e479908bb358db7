import { setTimeout as pause } from "node:timers/promises";
import knexFactory from "knex";
import type { Knex } from "knex";
import { Client } from "pg";
import type { Config } from "../config";
import { HubError } from "../lib/hubError";
import { readAddress, withStrictTls } from "./address";
import { setColumnTypes } from "./columnTypes";
import { joinEmbedded } from "./embedded";
import { explainConnection } from "./explainConnection";

/** An open database. */
export interface Database {
  readonly knex: Knex;
  /** Holds the password: for opening further sessions, never for printing. */
  readonly connectionString: string;
  /** Ends the sessions; the embedded server stops when the last program leaves it. May be called twice. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** Most sessions held at once. */
  readonly poolMax?: number;
  /** For tests: see EmbeddedOptions. */
  readonly throwaway?: boolean;
}

const OLDEST_VERSION = 15;
const CONNECT_MS = 10_000;
const STARTING_MS = 60_000;

// Knex prints a failed statement, with the values in it, to the console. The same errors are thrown: whoever catches
// them explains them (`toHubError`).
const SILENT: Knex.Logger = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };

function ignore(): void {}

setColumnTypes();

/**
 * Opens the database that DATABASE_URL names, or the embedded one in the hub's folder, starting it if need be.
 * Tables are `migrate`'s business. Throws HubError, one sentence, never with a password in it.
 */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<Database> {
  if (config.databaseUrl) return connectTo(config.databaseUrl, options);
  const server = await joinEmbedded(config.folder, options);
  try {
    const database = await connectTo(server.connectionString, options);
    return { ...database, close: () => database.close().finally(() => server.leave()) };
  } catch (error) {
    await server.leave();
    throw error;
  }
}

/** Opens the database at an address. Throws HubError as `openDatabase` does. */
export async function connectTo(connectionString: string, options: OpenOptions = {}): Promise<Database> {
  const version = await probe(connectionString);
  const knex = knexFactory(knexConfig(connectionString, version, options));
  return { knex, connectionString, close: () => knex.destroy() };
}

/** Knex's settings for an address; `version` is the server's, "18.4". */
export function knexConfig(
  connectionString: string,
  version: string,
  options: OpenOptions = {},
): Knex.Config {
  return {
    client: "pg",
    version,
    log: SILENT,
    connection: {
      connectionString: withStrictTls(connectionString),
      application_name: options.applicationName ?? "cohort-hub",
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    },
    pool: { min: 0, max: options.poolMax ?? 8, afterCreate: settleSession },
  };
}

/** Signs in once, so that a wrong address is explained before a pool hides it. Returns the server's version. */
export async function probe(connectionString: string): Promise<string> {
  const address = readAddress(connectionString);
  const deadline = Date.now() + STARTING_MS;
  for (;;) {
    try {
      return await serverVersion(connectionString, address.server);
    } catch (error) {
      // A server that was started together with us, and is not ready yet.
      const isStarting = (error as { code?: string }).code === "57P03" && Date.now() < deadline;
      if (!isStarting) throw explainConnection(error, address);
      await pause(500);
    }
  }
}

async function serverVersion(connectionString: string, server: string): Promise<string> {
  const session = new Client({
    connectionString: withStrictTls(connectionString),
    connectionTimeoutMillis: CONNECT_MS,
  });
  session.on("error", () => undefined);
  try {
    await session.connect();
    const { rows } = await session.query("SHOW server_version");
    return checkVersion(String(rows[0]?.server_version), server);
  } finally {
    await session.end().catch(() => undefined);
  }
}

function checkVersion(version: string, server: string): string {
  if (Number.parseInt(version, 10) >= OLDEST_VERSION) return version;
  throw new HubError(
    "DATABASE_TOO_OLD",
    `${server}: this is PostgreSQL ${version}, and the hub needs ${OLDEST_VERSION} or newer. Upgrade it, or leave DATABASE_URL out to use the hub's own.`,
  );
}

// `setColumnTypes` relies on the first two: a server or a role may be set to local time, or to write dates its own way.
// The third: before version 18, `ask.ts`'s plans look so dear that compiling them would take fifty times as long as
// they do. The embedded server has no compiler to turn off.
const SETTLED = "SET TIME ZONE 'UTC'; SET datestyle = 'ISO'; SET jit = off";

function settleSession(session: Client, done: (error: Error | null, session: Client) => void): void {
  session.query(SETTLED, (error) => done(error, session));
}
