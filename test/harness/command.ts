import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** What a command of the hub left behind. */
export interface Outcome {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is under way. */
export interface Running {
  readonly child: ChildProcess;
  /** Waits for a line of standard output that matches, and gives what the first group matched (else the line). */
  line(pattern: RegExp): Promise<string>;
  /** What it has said so far on standard output. */
  said(): string;
  /** Waits for the end. */
  readonly outcome: Promise<Outcome>;
}

const PROGRAM = path.resolve(__dirname, "../../src/hub.js");
const SETTINGS = [
  "DATABASE_URL",
  "HUB_FOLDER",
  "HUB_MAPPINGS",
  "HUB_AUTHORITY",
  "HUB_TOKEN_KEY",
  "HUB_IDENTITY_KEY",
  "PORT",
];
const started = new Set<ChildProcess>();

/** Starts `hub ...args` as a person would, on the embedded database of `folder` and with none of this run's settings. */
export function startCommand(folder: string, args: readonly string[], settings: object = {}): Running {
  const ours = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  const env = { ...Object.fromEntries(ours), HUB_FOLDER: folder, ...settings };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  started.add(child);
  const said = { stdout: "", stderr: "" };
  const lines: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  const reader = createInterface({ input: child.stdout }).on("line", (line) => void lines.push(line));
  const outcome = once(child, "close").then(([code]) => {
    started.delete(child);
    return { code: code as number | null, ...said };
  });
  return {
    child,
    outcome,
    said: () => said.stdout,
    line: (pattern) => lineOf(pattern, lines, reader, outcome),
  };
}

/** Runs `hub ...args` to its end. */
export function hub(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return startCommand(folder, args).outcome;
}

/** Ends what a test that failed half-way left running, in good order so that the embedded database stops too. */
export async function endCommands(): Promise<void> {
  const left = [...started];
  for (const child of left) child.kill("SIGTERM");
  await Promise.all(left.map((child) => once(child, "close")));
}

async function lineOf(
  pattern: RegExp,
  lines: readonly string[],
  reader: ReturnType<typeof createInterface>,
  outcome: Promise<Outcome>,
): Promise<string> {
  const ended = outcome.then(({ stderr }) => stderr);
  for (;;) {
    const found = lines.map((line) => pattern.exec(line)).find((match) => match !== null);
    if (found) return found[1] ?? found[0];
    const complaint = await Promise.race([ended, once(reader, "line").then(() => null)]);
    if (complaint !== null) throw new Error(`the command ended without such a line: ${complaint}`);
  }
}
