import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { withDatabase } from "../../src/db/address";
import { connectTo, openDatabase } from "../../src/db/connect";
import type { Database } from "../../src/db/connect";
import { migrate } from "../../src/db/migrate";
import { onTearDown, tearDown } from "./undo";
import { demonstrationOf, SERVER, TEMPLATE } from "./server";
import { sweep, TEST_FOLDER } from "./sweep";

/** Starts one throwaway server (or uses DATABASE_URL's), and makes the migrated database that tests are cloned from. */
export default async function globalSetup(): Promise<void> {
  const template = `hub_test_template_${randomBytes(6).toString("hex")}`;
  try {
    const server = await openServer();
    onTearDown(() => server.close());
    await makeTemplate(server, template);
    process.env[SERVER] = server.connectionString;
    process.env[TEMPLATE] = template;
  } catch (error) {
    // jest tears nothing down after a set-up that failed.
    await tearDown();
    throw error;
  }
}

async function openServer(): Promise<Database> {
  const { DATABASE_URL: databaseUrl } = process.env;
  const rest = { host: "127.0.0.1", port: 0 };
  if (databaseUrl) return openDatabase({ databaseUrl, folder: os.tmpdir(), ...rest });
  await sweep();
  const folder = await mkdtemp(`${path.join(os.tmpdir(), TEST_FOLDER)}${process.pid}-`);
  // mkdtemp closes the folder to everyone else; as root, the server's own account must pass through it.
  await chmod(folder, 0o711);
  onTearDown(() => rm(folder, { recursive: true, force: true }));
  return openDatabase({ folder, ...rest }, { throwaway: true });
}

async function makeTemplate(server: Database, template: string): Promise<void> {
  await server.knex.raw("CREATE DATABASE ??", [template]);
  onTearDown(async () => {
    for (const name of [demonstrationOf(template), `${demonstrationOf(template)}_making`])
      await server.knex.raw("DROP DATABASE IF EXISTS ?? WITH (FORCE)", [name]);
    await server.knex.raw("DROP DATABASE ?? WITH (FORCE)", [template]);
  });
  const database = await connectTo(withDatabase(server.connectionString, template));
  await migrate(database.knex).finally(() => database.close());
}
