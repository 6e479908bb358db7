import { chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { HubError } from "../../lib/hubError";
import { draftFor } from "./draft";
import { explainLog } from "./log";
import { majorOf } from "./package";
import { readPassword, settlePassword } from "./password";
import type { Place } from "./place";
import { programPath } from "./links";
import { run } from "./run";
import { HUB_ROLE, settingArguments } from "./settings";

/**
 * Makes the cluster unless it is there, and returns its password.
 * Throws HubError FOLDER_NOT_OURS, CLUSTER_VERSION, PASSWORD_MISSING or what `log.ts` reads from initdb.
 */
export async function settleCluster(place: Place, throwaway: boolean): Promise<string> {
  if (await isOurs(place)) return existingPassword(place);
  const password = await settlePassword(place.passwordFile);
  await makeCluster(place, password, throwaway);
  return password;
}

async function isOurs(place: Place): Promise<boolean> {
  const entries = await readdir(place.cluster).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (entries.length === 0) return false;
  if (!entries.includes("PG_VERSION")) throw notOurs(place);
  const major = majorOf(await readFile(path.join(place.cluster, "PG_VERSION"), "utf8"));
  if (major !== place.major) throw otherVersion(place, major);
  return true;
}

async function existingPassword(place: Place): Promise<string> {
  const password = await readPassword(place.passwordFile);
  if (password) return password;
  throw new HubError(
    "PASSWORD_MISSING",
    `${place.passwordFile}: the database is there but its password is gone. Put the file back, or move ${place.cluster} aside to begin with an empty database.`,
  );
}

// When two hubs start at once, the second to finish throws its own away: a folder cannot be renamed onto a full one.
// Onto an empty one it can, in one stroke, except on Windows.
async function makeCluster(place: Place, password: string, throwaway: boolean): Promise<void> {
  const draft = await draftFor(place.cluster);
  try {
    await initialise(place, draft, password, throwaway);
    if (process.platform === "win32") await rmdir(place.cluster).catch(() => undefined);
    await rename(draft, place.cluster);
  } catch (error) {
    if (!(await isOurs(place))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}.password`, { force: true });
  }
}

async function initialise(place: Place, draft: string, password: string, throwaway: boolean): Promise<void> {
  await writeFile(`${draft}.password`, password, { mode: 0o600 });
  await mkdir(draft, { mode: 0o700 });
  await giveAway(place, draft, `${draft}.password`);
  let said = "";
  for (const locale of LOCALES) {
    const made = await run(
      programPath(place.native, "initdb"),
      initdbArguments(draft, locale, throwaway),
      place.user,
    );
    if (made.code === 0) return;
    said = made.output;
    if (!/invalid locale name|locale .* not found/.test(said)) break;
  }
  throw explainLog(said, place.cluster);
}

async function giveAway(place: Place, ...files: readonly string[]): Promise<void> {
  const { user } = place;
  if (user) await Promise.all(files.map((file) => chown(file, user.uid, user.gid)));
}

/** Character classes for trigrams, best first: a machine may lack the first two, and none lacks the last. */
const LOCALES = ["C.UTF-8", "en_US.UTF-8", "C"] as const;

// Collation and case come from PostgreSQL's own "builtin" provider, the same on every machine: an index cannot be
// spoilt by an upgrade of the operating system's libraries, as it can be under libc or ICU.
function initdbArguments(cluster: string, locale: string, throwaway: boolean): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${HUB_ROLE}`,
    `--pwfile=${cluster}.password`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    `--locale=${locale}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-messages=C",
    "--no-instructions",
    ...settingArguments(throwaway),
    ...(throwaway ? ["--no-sync"] : []),
  ];
}

function notOurs(place: Place): HubError {
  return new HubError(
    "FOLDER_NOT_OURS",
    `${place.cluster}: this folder holds something that is not a PostgreSQL database. Move it aside, or set HUB_FOLDER to another folder.`,
  );
}

function otherVersion(place: Place, major: string): HubError {
  return new HubError(
    "CLUSTER_VERSION",
    `${place.cluster}: this database was made by PostgreSQL ${major}, and the hub brings ${place.major}. Move it aside, or set DATABASE_URL to a server that can read it.`,
  );
}
