import "reflect-metadata";
import { readConfig } from "../../src/config";
import { openDatabase } from "../../src/db/connect";

/** A program for `hubProgram.ts`: opens a folder's database, says its address, closes it when its input ends. */
async function main(folder: string): Promise<void> {
  const database = await openDatabase(readConfig({ HUB_FOLDER: folder }));
  // One session in the pool, so that a server that dies has something of ours to break.
  await database.knex.raw("SELECT 1");
  process.stdout.write(`${database.connectionString}\n`);
  process.stdin.resume().on("end", () => void database.close());
}

main(process.argv[2] ?? "").catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
