import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, realpath, symlink } from "node:fs/promises";
import path from "node:path";
import { HubError } from "../../lib/hubError";
import { usableBinaries } from "./binaries";
import { explainFolder } from "./folderErrors";
import { serverUser } from "./osUser";
import type { OsUser } from "./osUser";
import { majorOf, postgresPackage } from "./package";
import { canReach } from "./reach";

/** Where one hub's embedded PostgreSQL lives, and as whom it runs. All paths are absolute. */
export interface Place {
  /** The hub's own folder, as configured. */
  readonly folder: string;
  /** The cluster (PGDATA). */
  readonly cluster: string;
  readonly log: string;
  readonly passwordFile: string;
  /** The folder with bin, lib and share. */
  readonly native: string;
  /** PostgreSQL's major version, "18". */
  readonly major: string;
  /** Set only when we are root. */
  readonly user?: OsUser;
}

const ELSEWHERE = "/var/lib/cohort-hub";

/**
 * Settles where the server of `folder` lives, making the folders it needs. The cluster is `<folder>/postgres`,
 * except for a root whose folder the server's account cannot enter (a project under /root): then the cluster
 * lives in /var/lib/cohort-hub, in a folder named by a hash of `folder`, and `<folder>/postgres` is a link to it.
 * The link decides ever after, so a project that is moved keeps its database.
 * Throws HubError: the codes of `folderErrors.ts`, `osUser.ts` and `package.ts`.
 */
export async function settlePlace(folder: string, elsewhere = ELSEWHERE): Promise<Place> {
  checkName(folder);
  const source = postgresPackage();
  try {
    await makeFolder(folder);
    const visible = path.join(folder, "postgres");
    const user = await serverUser(visible);
    const cluster = await settleCluster(visible, user, elsewhere);
    const native = await usableBinaries(source, user, user ? elsewhere : folder);
    return {
      folder,
      cluster,
      log: `${cluster}.log`,
      passwordFile: path.join(folder, "password"),
      native,
      major: majorOf(source.version),
      user,
    };
  } catch (error) {
    throw explainFolder(error, folder);
  }
}

async function settleCluster(visible: string, user: OsUser | undefined, elsewhere: string): Promise<string> {
  const found = await lstat(visible).catch(() => undefined);
  if (found?.isSymbolicLink()) return followLink(visible);
  if (await canReach(path.dirname(visible), user)) return visible;
  if (found) throw unreachable(visible);
  return settleElsewhere(visible, elsewhere);
}

async function settleElsewhere(visible: string, elsewhere: string): Promise<string> {
  const whole = await realpath(path.dirname(visible));
  const home = path.join(elsewhere, createHash("sha256").update(whole).digest("hex").slice(0, 16));
  const cluster = path.join(home, "postgres");
  await makeFolder(elsewhere);
  await makeFolder(home);
  await makeFolder(cluster);
  await symlink(cluster, visible).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  return followLink(visible);
}

function followLink(visible: string): Promise<string> {
  return realpath(visible).catch((cause) => {
    throw new HubError(
      "CLUSTER_MISSING",
      `${visible}: this link leads to a database folder that is not there. Put that folder back, or delete the link to begin with an empty database.`,
      { cause },
    );
  });
}

function unreachable(visible: string): HubError {
  return new HubError(
    "FOLDER_UNREACHABLE",
    `${visible}: the account that runs PostgreSQL cannot enter the folders above it. Open them to it (chmod o+x), as they were when this database was made.`,
  );
}

// pg_ctl puts the path between double quotes on a shell's command line, where these would be obeyed.
function checkName(folder: string): void {
  if (process.platform === "win32" || !/["$`\\\n]/.test(folder)) return;
  throw new HubError(
    "FOLDER_NAME",
    `${folder}: PostgreSQL cannot live in a folder whose path holds a quotation mark, $, \` or \\. Set HUB_FOLDER to another folder.`,
  );
}

// Root's folder lets the server's account through without letting it look around; anyone else's is closed.
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made) await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}
