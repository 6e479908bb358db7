import { readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { run } from "./run";

/** The server of a cluster, as its postmaster.pid tells it. */
export interface Postmaster {
  readonly pid: number;
  /** Undefined in the first instants of a start, before the server has written it. */
  readonly port?: number;
}

/**
 * The server that is running in `cluster`, or undefined. A postmaster.pid left by a server that was killed does
 * not count, nor does one whose number now belongs to another program (which PostgreSQL itself would respect,
 * and refuse to start, for ever): that one is deleted.
 */
export async function runningServer(cluster: string): Promise<Postmaster | undefined> {
  const file = path.join(cluster, "postmaster.pid");
  const text = await readFile(file, "utf8").catch(() => undefined);
  const server = text === undefined ? undefined : parsePostmaster(text);
  if (!server || !isAlive(server.pid)) return undefined;
  if (await isServerOf(cluster, server.pid)) return server;
  if ((await readFile(file, "utf8").catch(() => "")) === text) await rm(file, { force: true });
  return undefined;
}

/** Reads postmaster.pid: the server's number on line 1 and its port on line 4. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number.isInteger(port) && port > 0 ? port : undefined };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

// A PostgreSQL server's working folder is its cluster: Linux shows that to root and to the server's own account.
// Elsewhere the program's name must do; where nothing can tell, the file is believed.
async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  const at = await stat(`/proc/${pid}/cwd`).catch(() => undefined);
  if (!at) return /postgres/.test((await programName(pid)) ?? "postgres");
  const home = await stat(cluster);
  return at.dev === home.dev && at.ino === home.ino;
}

async function programName(pid: number): Promise<string | undefined> {
  const listed = await run("ps", ["-p", String(pid), "-o", "comm="]).catch(() => undefined);
  return listed?.code === 0 ? listed.output : undefined;
}
