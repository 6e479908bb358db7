import { randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { HubError } from "../../lib/hubError";
import { draftFor } from "./draft";

/**
 * The server's password, from its file, or undefined when there is none yet.
 * Throws HubError PASSWORD_UNREADABLE when the file belongs to somebody else.
 */
export async function readPassword(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, "utf8")).trim() || undefined;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new HubError(
      "PASSWORD_UNREADABLE",
      `${file}: this user may not read the database's password. Start the hub as the user who made the folder.`,
      { cause },
    );
  }
}

/**
 * The password in `file`, written there first if need be: hexadecimal, so it needs no escaping anywhere, and
 * readable by its owner only. Two hubs starting at once agree on one, because a hard link is made or it is not.
 */
export async function settlePassword(file: string): Promise<string> {
  const known = await readPassword(file);
  if (known) return known;
  const draft = await draftFor(file);
  await writeFile(draft, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  await link(draft, file).catch(ignoreExisting);
  await rm(draft, { force: true });
  return (await readPassword(file)) as string;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
