import { chmod, cp, lstat, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { draftFor } from "./draft";
import { completeBinaries, programPath } from "./links";
import type { OsUser } from "./osUser";
import type { PostgresPackage } from "./package";
import { canReach } from "./reach";

/**
 * A folder of PostgreSQL (bin, lib, share) that `user` can run: npm's own when that is possible, else a copy,
 * 60 MB, made once in `copies`. A copy is needed when the project lies under a folder closed to that user
 * (a root whose home is 0700) or when node_modules lacks its links and may not be written.
 * Rejects with Node's error when the copy cannot be made.
 */
export async function usableBinaries(
  source: PostgresPackage,
  user: OsUser | undefined,
  copies: string,
): Promise<string> {
  const usable = await completeBinaries(source.native).then(
    () => canReach(programPath(source.native, "postgres"), user),
    () => false,
  );
  return usable ? source.native : copyOf(source, copies);
}

async function copyOf(source: PostgresPackage, copies: string): Promise<string> {
  const whole = path.join(copies, `postgresql-${source.version}`);
  if (!(await isFolder(whole))) await copyBinaries(source.native, whole);
  return path.join(whole, "native");
}

async function copyBinaries(native: string, whole: string): Promise<void> {
  const unfinished = await draftFor(whole);
  try {
    await mkdir(unfinished, { recursive: true });
    await cp(native, path.join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await completeBinaries(path.join(unfinished, "native"));
    await rename(unfinished, whole);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await isFolder(whole))) throw error;
  }
}

// The copy has the modes of what it was copied from: closed to writing perhaps, or, under a strict umask, to the very
// user it is made for.
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inner = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(inner);
    else if (entry.isFile()) await chmod(inner, ((await stat(inner)).mode & 0o777) | 0o444);
  }
}

function isFolder(folder: string): Promise<boolean> {
  return lstat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
