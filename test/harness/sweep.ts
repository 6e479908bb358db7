import { readdir, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { settlePlace } from "../../src/db/embedded/place";
import { runningServer } from "../../src/db/embedded/postmaster";
import { stopServer } from "../../src/db/embedded/server";

/** How a test run's folder is called, before the number of its program. */
export const TEST_FOLDER = "cohort-hub-test-";

const HOUR_MS = 3_600_000;

/** Ends what earlier test runs left behind when they were killed: their servers, and their folders. */
export async function sweep(): Promise<void> {
  const names = (await readdir(os.tmpdir())).filter((name) => name.startsWith(TEST_FOLDER));
  for (const name of names) {
    const folder = path.join(os.tmpdir(), name);
    if (await isAbandoned(folder, name)) await discard(folder).catch(() => undefined);
  }
}

// An hour's grace as well as a dead owner: another container may share this folder and not our program numbers.
async function isAbandoned(folder: string, name: string): Promise<boolean> {
  const owner = Number.parseInt(name.slice(TEST_FOLDER.length), 10);
  const made = await stat(folder).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > HOUR_MS && owner > 0 && !isAlive(owner);
}

async function discard(folder: string): Promise<void> {
  const place = await settlePlace(folder);
  if (await runningServer(place.cluster)) await stopServer(place, "immediate");
  await rm(folder, { recursive: true, force: true });
}

function isAlive(program: number): boolean {
  try {
    process.kill(program, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
