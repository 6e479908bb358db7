import { statfs } from "node:fs/promises";
import { HubError } from "../../lib/hubError";

/** Turns Node's error about the hub's folder into one sentence; a HubError passes unchanged. */
export function explainFolder(error: unknown, folder: string): HubError {
  if (error instanceof HubError) return error;
  const { code } = error as NodeJS.ErrnoException;
  const [hubCode, sentence] = SENTENCES[code ?? ""] ?? unknown(error);
  return new HubError(hubCode, `${folder}: ${sentence}`, { cause: error });
}

const FULL = "the disk is full. Free some space and start again; what was saved before is kept.";

/**
 * Refuses a disk with no room left: on such a disk PostgreSQL cannot even write down in its log why it stopped.
 * Throws HubError DISK_FULL.
 */
export async function checkRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_BYTES) throw new HubError("DISK_FULL", `${folder}: ${FULL}`);
}

const LEAST_BYTES = 64 * 1024;

const NOT_WRITABLE =
  "the hub's folder cannot be written by this user. Start the hub as the user who owns it, or set HUB_FOLDER to another folder.";

const SENTENCES: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ["FOLDER_NOT_WRITABLE", NOT_WRITABLE],
  EPERM: ["FOLDER_NOT_WRITABLE", NOT_WRITABLE],
  EROFS: ["FOLDER_NOT_WRITABLE", NOT_WRITABLE],
  ENOSPC: ["DISK_FULL", FULL],
  EDQUOT: ["DISK_FULL", "this user's disk quota is used up. Free some space and start again."],
  ENOTDIR: [
    "FOLDER_NOT_OURS",
    "this is not a folder. Set HUB_FOLDER to a folder, or to one that can be made.",
  ],
  EEXIST: [
    "FOLDER_NOT_OURS",
    "this is not a folder. Set HUB_FOLDER to a folder, or to one that can be made.",
  ],
};

function unknown(error: unknown): readonly [string, string] {
  const reason = error instanceof Error ? error.message : String(error);
  return ["FOLDER_UNUSABLE", `the hub's folder cannot be used: ${reason}. Set HUB_FOLDER to another folder.`];
}
