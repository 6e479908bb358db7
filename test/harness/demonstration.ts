import { Client } from "pg";
import { seedReference } from "../../seeds";
import { loadDemonstration } from "../../seeds/demonstration/load";
import { withDatabase } from "../../src/db/address";
import { connectTo } from "../../src/db/connect";
import type { Database } from "../../src/db/connect";
import { subjectMaker } from "../../src/identity/subject";
import type { SubmissionReport } from "../../src/ingest/report";
import { databaseFrom } from "./database";
import { demonstrationOf, fromSetUp, SERVER, TEMPLATE } from "./server";

/** The day on which the demonstration of the tests was exported. */
export const DEMONSTRATION_DAY = "2026-11-22";

/** A test that needs the demonstration may have to wait until it has been taken in. */
export const DEMONSTRATION_MS = 600_000;

export interface Demonstration {
  readonly database: Database;
  readonly reports: readonly SubmissionReport[];
  close(): Promise<void>;
}

/**
 * A database of its own with the demonstration authority, as its files left it. The first test of a run that asks takes
 * the files in (a minute or more); later ones clone what it made.
 */
export async function demonstrationDatabase(): Promise<Demonstration> {
  const template = demonstrationOf(fromSetUp(TEMPLATE));
  await alone(template, () => makeTemplate(template));
  const database = await databaseFrom(`TEMPLATE ${template}`);
  const rows = await database.knex<{ report: SubmissionReport }>("demonstration_reports").orderBy("place");
  return { database, reports: rows.map(({ report }) => report), close: () => database.close() };
}

async function makeTemplate(template: string): Promise<void> {
  const making = `${template}_making`;
  await onServer(async (session) => {
    await session.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await session.query(`CREATE DATABASE ${making} TEMPLATE ${fromSetUp(TEMPLATE)}`);
  });
  const database = await connectTo(withDatabase(fromSetUp(SERVER), making));
  try {
    await seedReference(database.knex);
    const subjects = subjectMaker(Buffer.alloc(32, 7));
    const reports = await loadDemonstration(database.knex, { subjects, today: DEMONSTRATION_DAY });
    await database.knex.raw("CREATE TABLE demonstration_reports (place integer, report jsonb)");
    const rows = reports.map((report, place) => ({ place, report: JSON.stringify(report) }));
    await database.knex.batchInsert("demonstration_reports", rows, 200);
    await database.knex.raw("ANALYZE");
  } finally {
    await database.close();
  }
  await onServer((session) => session.query(`ALTER DATABASE ${making} RENAME TO ${template}`));
}

/** Does `make` unless the database is there, one program at a time. */
async function alone(name: string, make: () => Promise<void>): Promise<void> {
  await onServer(async (session) => {
    await session.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await session.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await make();
  });
}

async function onServer<T>(work: (session: Client) => Promise<T>): Promise<T> {
  const session = new Client({ connectionString: fromSetUp(SERVER) });
  session.on("error", () => undefined);
  await session.connect();
  return work(session).finally(() => session.end());
}
