import { realpath } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { HubError } from "../../lib/hubError";
import { HUB_ROLE } from "./settings";

/** Where to find a running server, and which cluster it must turn out to have. */
export interface ServerAddress {
  readonly port: number;
  readonly password: string;
  readonly cluster: string;
}

// "hub" in ASCII; the lock lives in the database `postgres`, where nothing else of ours does.
const LOCK = 0x687562;
// Some five minutes: as long as a server may take to repair itself.
const RETAKES = 150;

/**
 * Our part in a server that several programs use: a session holding an advisory lock in share mode. The lock goes
 * when the session does, so a program killed with -9 leaves nothing to tidy.
 */
export class Share {
  private left = false;
  private lost = false;

  private constructor(
    private readonly address: ServerAddress,
    private session: Client,
  ) {
    this.watch(session);
  }

  /** Joins the server. Rejects with pg's error (see `isPassing` there), or HubError FOLDER_IN_USE. */
  static async take(address: ServerAddress): Promise<Share> {
    return new Share(address, await holdingSession(address));
  }

  /**
   * Leaves. `stop` is called if nobody else is left, under the exclusive lock: a hub that starts in that moment
   * waits for the lock, is cut off by the stop, and starts the server anew.
   */
  async leave(stop: () => Promise<void>): Promise<void> {
    if (this.left) return;
    this.left = true;
    try {
      if (this.lost) this.session = await holdingSession(this.address);
      await this.session.query("SELECT pg_advisory_unlock_shared($1)", [LOCK]);
      const { rows } = await this.session.query("SELECT pg_try_advisory_lock($1) AS last", [LOCK]);
      if (rows[0]?.last) await stop();
    } catch {
      // The server went before we did: there is nobody to tell.
    }
    await this.session.end().catch(() => undefined);
  }

  // One back end crashing makes PostgreSQL end every session and carry on; ours must be held again, or the next
  // program to leave would believe itself the last.
  private watch(session: Client): void {
    this.lost = false;
    session.on("end", () => void this.retake());
  }

  private async retake(): Promise<void> {
    this.lost = true;
    for (let attempt = 1; attempt <= RETAKES && !this.left; attempt += 1) {
      await pause(Math.min(attempt * 200, 2_000), undefined, { ref: false });
      const session = await holdingSession(this.address).catch(() => undefined);
      if (!session) continue;
      this.session = session;
      this.watch(session);
      if (this.left) await session.end();
      return;
    }
  }
}

async function holdingSession(address: ServerAddress): Promise<Client> {
  const session = newSession(address);
  try {
    await session.connect();
    await checkCluster(session, address);
    await session.query("SELECT pg_advisory_lock_shared($1)", [LOCK]);
    return session;
  } catch (error) {
    await session.end().catch(() => undefined);
    throw error;
  }
}

function newSession({ port, password }: ServerAddress): Client {
  const session = new Client({
    host: "127.0.0.1",
    port,
    user: HUB_ROLE,
    password,
    database: "postgres",
    application_name: "cohort-hub share",
    connectionTimeoutMillis: 10_000,
    // Whatever PGSSLMODE says: loopback needs none, and the server has no certificate.
    ssl: false,
  });
  // Without a listener, a server that dies would end Node with an uncaught error.
  session.on("error", () => undefined);
  return session;
}

async function checkCluster(session: Client, { cluster, port }: ServerAddress): Promise<void> {
  const { rows } = await session.query("SHOW data_directory");
  const found = String(rows[0]?.data_directory);
  if ((await realpath(cluster)) === (await realpath(found).catch(() => found))) return;
  throw new HubError(
    "FOLDER_IN_USE",
    `${cluster}: port ${port}, which its postmaster.pid names, answers for another database. Stop that server, or delete postmaster.pid if none runs here.`,
  );
}
