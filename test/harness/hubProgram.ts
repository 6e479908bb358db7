import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** A second Node program that holds the embedded database of a folder open. */
export interface HubProgram {
  /** Address of the database it opened. */
  readonly connectionString: string;
  /** Closes the database and resolves to the program's exit code; null if it was no longer alive. */
  leave(): Promise<number | null>;
  /** kill -9. */
  kill(): Promise<void>;
  isAlive(): boolean;
}

const started: ChildProcess[] = [];
const PROGRAM = path.join(__dirname, "openDatabase.ts");

/** Starts `openDatabase.ts` on a folder and waits until its database is open. Rejects with what it said otherwise. */
export async function startHub(folder: string): Promise<HubProgram> {
  const child = spawn(process.execPath, ["-r", "@swc-node/register", PROGRAM, folder], {
    cwd: path.resolve(__dirname, "../.."),
    stdio: ["pipe", "pipe", "pipe"],
  });
  started.push(child);
  const connectionString = await firstLine(child);
  return {
    connectionString,
    isAlive: () => isRunning(child),
    leave: () => leave(child),
    kill: () => kill(child),
  };
}

/** Kills whatever programs are still alive: a test that failed half-way must not keep jest waiting. */
export async function killHubs(): Promise<void> {
  await Promise.all(started.splice(0).filter(isRunning).map(kill));
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  for await (const line of createInterface({ input: child.stdout! })) return line;
  throw new Error(`the program ended before its database was open: ${complaint}`);
}

async function leave(child: ChildProcess): Promise<number | null> {
  if (!isRunning(child)) return child.exitCode;
  child.stdin?.end("leave\n");
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}
