import { access, chmod, constants, lstat, readFile, symlink } from "node:fs/promises";
import path from "node:path";

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes what npm leaves out of the package: symbolic links (libicuuc.so.60 and its like), which its own install
 * script would make if npm was allowed to run it, and the permission to run the programs.
 * `native` is the folder holding pg-symlinks.json. Rejects with Node's error when the folder may not be written.
 */
export async function completeBinaries(native: string): Promise<void> {
  for (const link of await missingLinks(native)) await makeLink(native, link);
  for (const program of ["initdb", "pg_ctl", "postgres"]) await allowRunning(programPath(native, program));
}

/** Path of one of PostgreSQL's programs below `native`. */
export function programPath(native: string, program: string): string {
  return path.join(native, "bin", process.platform === "win32" ? `${program}.exe` : program);
}

async function missingLinks(native: string): Promise<Link[]> {
  const list = await readFile(path.join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(list) as Link[];
  const present = await Promise.all(links.map((link) => exists(inside(native, link.target))));
  return links.filter((_, at) => !present[at]);
}

async function makeLink(native: string, link: Link): Promise<void> {
  const relative = path.relative(path.dirname(link.target), link.source);
  await symlink(relative, inside(native, link.target)).catch((error: NodeJS.ErrnoException) => {
    // Another hub, starting at the same moment, was faster.
    if (error.code !== "EEXIST") throw error;
  });
}

async function allowRunning(program: string): Promise<void> {
  await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
}

// The list is written from the package's root: "native/lib/…".
function inside(native: string, listed: string): string {
  return path.join(path.dirname(native), listed);
}

function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
