import { Client } from "pg";
import { toHubError } from "./explain";
import { join } from "./embedded/join";
import type { Joined } from "./embedded/join";
import { settlePlace } from "./embedded/place";
import { HUB_DATABASE, HUB_ROLE } from "./embedded/settings";
import { stopServer } from "./embedded/server";

/** A PostgreSQL server of our own that is running and that we hold a part in. */
export interface EmbeddedServer {
  /** postgresql://… with the password in it: never print it. */
  readonly connectionString: string;
  /** Gives up our part; the last program to leave stops the server. May be called twice. */
  leave(): Promise<void>;
}

export interface EmbeddedOptions {
  /** For tests: a server that may lose everything, and is quicker for it. Only counts when the cluster is made. */
  readonly throwaway?: boolean;
}

/**
 * Starts, or joins, the PostgreSQL 18 whose cluster is `<folder>/postgres`.
 * Throws HubError: one sentence for each way this can fail.
 */
export async function joinEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const throwaway = options.throwaway ?? false;
  const place = await settlePlace(folder);
  const joined = await join(place, throwaway);
  const leave = () => joined.share.leave(() => stopServer(place, throwaway ? "immediate" : "fast"));
  try {
    await createHubDatabase(joined);
  } catch (error) {
    await leave();
    throw toHubError(error, folder);
  }
  return { connectionString: address(joined, HUB_DATABASE), leave };
}

async function createHubDatabase(joined: Joined): Promise<void> {
  const session = new Client({ connectionString: address(joined, "postgres") });
  session.on("error", () => undefined);
  await session.connect();
  try {
    const known = await session.query("SELECT 1 FROM pg_database WHERE datname = $1", [HUB_DATABASE]);
    if (known.rowCount === 0) await session.query(`CREATE DATABASE ${HUB_DATABASE}`).catch(ignoreDuplicate);
  } finally {
    await session.end();
  }
}

// 42P04 and 23505: another hub, starting at the same moment, has just made it.
function ignoreDuplicate(error: { code?: string }): void {
  if (error.code !== "42P04" && error.code !== "23505") throw error;
}

function address({ port, password }: Joined, database: string): string {
  // Loopback needs no TLS and the server has no certificate, whatever PGSSLMODE says.
  return `postgresql://${HUB_ROLE}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}
