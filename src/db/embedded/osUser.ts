import { stat } from "node:fs/promises";
import path from "node:path";
import { HubError } from "../../lib/hubError";
import { run } from "./run";

/** An operating-system account, by number. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

const OWN_ACCOUNT = "cohort-hub";

/**
 * The account PostgreSQL must run as: undefined means "as ourselves", which is right for everyone but root,
 * because PostgreSQL refuses root. For root it is the owner of the cluster that is already there (so a later
 * `apt install postgresql` cannot change hands), else `postgres`, else an account made for the hub.
 * Throws HubError NO_SERVER_ACCOUNT.
 */
export async function serverUser(cluster: string): Promise<OsUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (
    (await ownerOf(cluster)) ??
    (await lookUp("postgres")) ??
    (await lookUp(OWN_ACCOUNT)) ??
    (await createAccount())
  );
}

async function ownerOf(cluster: string): Promise<OsUser | undefined> {
  const version = await stat(path.join(cluster, "PG_VERSION")).catch(() => undefined);
  return version && version.uid !== 0 ? { uid: version.uid, gid: version.gid } : undefined;
}

async function lookUp(name: string): Promise<OsUser | undefined> {
  const uid = await run("id", ["-u", name]).catch(() => undefined);
  const gid = await run("id", ["-g", name]).catch(() => undefined);
  if (uid?.code !== 0 || gid?.code !== 0) return undefined;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

async function createAccount(): Promise<OsUser> {
  // useradd is Debian's and Red Hat's; adduser with these letters is BusyBox's, in small containers.
  await run("useradd", ["--system", "--no-create-home", "--shell", "/bin/false", OWN_ACCOUNT]).catch(
    () => undefined,
  );
  const made = await lookUp(OWN_ACCOUNT);
  if (made) return made;
  await run("adduser", ["-S", "-D", "-H", OWN_ACCOUNT]).catch(() => undefined);
  const user = await lookUp(OWN_ACCOUNT);
  if (user) return user;
  throw new HubError(
    "NO_SERVER_ACCOUNT",
    "Embedded database: PostgreSQL refuses to run as root, and no other account could be made for it. " +
      `Create a user called "postgres" or "${OWN_ACCOUNT}", or start the hub as an ordinary user.`,
  );
}
