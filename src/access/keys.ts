import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { HubError } from "../lib/hubError";

/** The hub's secrets, at least 32 bytes each: never print them. */
export interface Keys {
  /** Signs tokens. A new one makes every token given out worthless, and nothing else. */
  readonly token: Buffer;
  /** Hashes national identifiers. It must stay the same for as long as the data live. */
  readonly identity: Buffer;
}

type Environment = Readonly<Record<string, string | undefined>>;
type KeyFile = Readonly<Record<keyof Keys, string>>;

const KEY_BYTES = 32;
const ROOT_FOLDER = 0o711;
const OWN_FOLDER = 0o700;

/**
 * The keys of the hub in `folder`: from HUB_TOKEN_KEY and HUB_IDENTITY_KEY where they are set, otherwise from
 * `keys.json`, which is made with new random keys if need be. Two programs that start at once agree on one file.
 * Throws HubError KEY_INVALID, KEYS_EXPOSED or KEYS_UNREADABLE.
 */
export async function loadKeys(folder: string, env: Environment = process.env): Promise<Keys> {
  const token = env.HUB_TOKEN_KEY?.trim();
  const identity = env.HUB_IDENTITY_KEY?.trim();
  const file = path.join(folder, "keys.json");
  const kept = token && identity ? undefined : await settleFile(file);
  return {
    token: token ? readKey("HUB_TOKEN_KEY", token) : readKey(file, kept!.token),
    identity: identity ? readKey("HUB_IDENTITY_KEY", identity) : readKey(file, kept!.identity),
  };
}

async function settleFile(file: string): Promise<KeyFile> {
  const known = await readKeyFile(file);
  if (known) return known;
  await makeFolder(path.dirname(file));
  const draft = `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
  const text = JSON.stringify({ token: newKey(), identity: newKey() }, null, 2);
  try {
    await writeFile(draft, `${text}\n`, { mode: 0o600, flag: "wx" });
    // A hard link is made or it is not: whoever comes second uses the first one's keys.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } catch (cause) {
    throw unreadable(file, "could not be written. Start the hub as the user who owns the folder.", cause);
  } finally {
    await rm(draft, { force: true });
  }
  return (await readKeyFile(file)) as KeyFile;
}

// As the embedded database makes it: root's folder lets the server's account through, anyone else's is closed.
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made) await chmod(folder, process.getuid?.() === 0 ? ROOT_FOLDER : OWN_FOLDER);
}

async function readKeyFile(file: string): Promise<KeyFile | undefined> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== "win32" && mode & 0o077) throw exposed(file);
    return JSON.parse(await readFile(file, "utf8")) as KeyFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    if (error instanceof HubError) throw error;
    // A parse error quotes the text, which holds the keys: it goes no further.
    throw unreadable(file, "cannot be read as the hub's keys. Put back the copy you kept of it.");
  }
}

function readKey(where: string, text: unknown): Buffer {
  const bytes =
    typeof text === "string" && /^[\w-]+$/.test(text) ? Buffer.from(text, "base64url") : Buffer.alloc(0);
  if (bytes.length >= KEY_BYTES) return bytes;
  throw new HubError(
    "KEY_INVALID",
    `${where}: a key is not ${KEY_BYTES} bytes or more in base64url. Make one with: openssl rand -base64 ${KEY_BYTES} | tr '+/' '-_' | tr -d '='`,
  );
}

const newKey = (): string => randomBytes(KEY_BYTES).toString("base64url");

function exposed(file: string): HubError {
  return new HubError(
    "KEYS_EXPOSED",
    `${file}: other users of this machine may read the hub's keys. Close it with chmod 600, and consider the keys known.`,
  );
}

function unreadable(file: string, sentence: string, cause?: unknown): HubError {
  return new HubError("KEYS_UNREADABLE", `${file}: the file ${sentence}`, { cause });
}
