import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedReference } from "../../seeds";
import { readConfig } from "../../src/config";
import { openDatabase } from "../../src/db/connect";
import { migrate } from "../../src/db/migrate";
import { benchIdentity } from "./identity";
import { benchIngest } from "./ingest";
import { benchMeasure } from "./measure";
import { benchQuestions } from "./questions";

/** Prints ratios of two things timed in the same run: `npm run bench`, or with a word only what it names. */
async function bench(): Promise<void> {
  const wanted = process.argv[2] ?? "";
  const folder = await mkdtemp(join(tmpdir(), "hub-bench-"));
  const database = await openDatabase(readConfig({ ...process.env, HUB_FOLDER: folder }));
  try {
    await migrate(database.knex);
    await seedReference(database.knex);
    if ("ingest".startsWith(wanted)) await benchIngest(database.knex, folder);
    if ("identity".startsWith(wanted)) await benchIdentity(database.knex, folder);
    if ("measure".startsWith(wanted)) await benchMeasure(database.knex);
    if ("questions".startsWith(wanted)) await benchQuestions(database.knex);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
