import { spawn } from "node:child_process";
import path from "node:path";
import type { OsUser } from "./osUser";

/** How a program ended: its exit code (null when a signal ended it) and both its output streams, together. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a program to its end, as `user` when one is given. Resolves whatever its exit code;
 * rejects with Node's own error (ENOENT, EACCES, …) only when it could not be run at all.
 */
export function run(program: string, args: readonly string[], user?: OsUser): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      uid: user?.uid,
      gid: user?.gid,
      // Our own working folder may be closed to `user`, and initdb stops at once when it is.
      cwd: path.parse(process.cwd()).root,
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

const PASSED_ON = [
  "PATH",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "TMPDIR",
  "TEMP",
  "TMP",
  "SystemRoot",
  "ComSpec",
];

// The server outlives us: it should hold none of our secrets, obey no stray PGDATA, and speak English,
// because its messages are read by `log.ts`.
function environment(): NodeJS.ProcessEnv {
  const kept = PASSED_ON.filter((name) => process.env[name] !== undefined);
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), LC_ALL: "C" };
}
