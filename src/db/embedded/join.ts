import { setTimeout as pause } from "node:timers/promises";
import { HubError } from "../../lib/hubError";
import { toHubError } from "../explain";
import { settleCluster } from "./cluster";
import { explainFolder } from "./folderErrors";
import type { Place } from "./place";
import { runningServer } from "./postmaster";
import { startServer } from "./server";
import { Share } from "./share";

/** A place in a running server. */
export interface Joined {
  readonly share: Share;
  readonly port: number;
  readonly password: string;
}

// A server killed while busy may spend minutes reading its log again before it lets anyone in.
const PATIENCE_MS = 300_000;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Joins the server of `place`, making its cluster and starting it if need be. Every step may find that another
 * hub has just done it, or has just undone it: then it looks again, a little later each time.
 * Throws HubError.
 */
export async function join(place: Place, throwaway: boolean, patience = PATIENCE_MS): Promise<Joined> {
  const deadline = Date.now() + patience;
  for (let wait = 25; Date.now() < deadline; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const joined = await attempt(place, throwaway);
    if (joined) return joined;
    await pause(wait);
  }
  throw new HubError(
    "SERVER_NOT_READY",
    `${place.log}: PostgreSQL is running but lets nobody in yet. It may be repairing itself after a sudden stop: wait a minute and start again.`,
  );
}

async function attempt(place: Place, throwaway: boolean): Promise<Joined | undefined> {
  try {
    const password = await settleCluster(place, throwaway);
    const server = (await runningServer(place.cluster)) ?? (await startedServer(place));
    if (!server?.port) return undefined;
    const share = await Share.take({ port: server.port, password, cluster: place.cluster });
    return { share, port: server.port, password };
  } catch (error) {
    if (isPassing(error)) return undefined;
    throw explain(error, place);
  }
}

async function startedServer(place: Place) {
  return (await startServer(place)) ? runningServer(place.cluster) : undefined;
}

const PASSING = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "57P01", "57P02", "57P03", "53300"];

// pg gives a connection that is cut no code, only these words; the last are those of a session cut before it asked.
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    PASSING.includes(code ?? "") || /Connection terminated|timeout expired|not queryable/.test(message ?? "")
  );
}

function explain(error: unknown, place: Place): HubError {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === "28P01" || code === "28000") return wrongPassword(place);
  return syscall ? explainFolder(error, place.folder) : toHubError(error, place.cluster);
}

function wrongPassword(place: Place): HubError {
  return new HubError(
    "FOLDER_IN_USE",
    `${place.cluster}: the server running here does not accept the password in ${place.passwordFile}. Stop that server, or put the right password file back.`,
  );
}
