import { randomBytes } from "node:crypto";
import { withDatabase } from "../../src/db/address";
import { connectTo } from "../../src/db/connect";
import type { Database, OpenOptions } from "../../src/db/connect";
import { Client } from "pg";
import { fromSetUp, SERVER, TEMPLATE } from "./server";

/** A database of its own for a test, with every table and no rows; closing it drops it. Takes some 50 ms. */
export function freshDatabase(options?: OpenOptions): Promise<Database> {
  return databaseFrom(`TEMPLATE ${fromSetUp(TEMPLATE)}`, options);
}

/** A database of its own with nothing in it at all, not even tables. */
export function emptyDatabase(options?: OpenOptions): Promise<Database> {
  return databaseFrom("TEMPLATE template0", options);
}

/** A database of its own made from `origin`, a clause of CREATE DATABASE; closing it drops it. */
export async function databaseFrom(origin: string, options?: OpenOptions): Promise<Database> {
  const name = `hub_test_${randomBytes(6).toString("hex")}`;
  await onServer(`CREATE DATABASE ${name} ${origin}`);
  const database = await connectTo(withDatabase(fromSetUp(SERVER), name), options);
  const close = async () => {
    await database.close();
    await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { ...database, close };
}

async function onServer(statement: string): Promise<void> {
  const session = new Client({ connectionString: fromSetUp(SERVER) });
  session.on("error", () => undefined);
  await session.connect();
  await session.query(statement).finally(() => session.end());
}
