import path from "node:path";
import { HubError } from "./lib/hubError";

/** What the hub is told from outside. Everything else has one right value and is not a setting. */
export interface Config {
  /** Address of a PostgreSQL server (15 or newer); absent, the hub starts its own. Holds a password: never print it. */
  readonly databaseUrl?: string;
  /** Absolute path of the folder the hub writes to: its database, its log, its password. */
  readonly folder: string;
  /** Address the server listens on: this machine only, until somebody puts a proxy with TLS in front. */
  readonly host: string;
  /** TCP port, 0 to 65535; 0 means any that is free. */
  readonly port: number;
  /** Absolute path of the folder of local mappings; absent: the folder `mappings` in the hub's own. */
  readonly mappings?: string;
  /** The authority this installation works for when a command names none. */
  readonly authority?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PROJECT_ROOT = path.resolve(__dirname, "..");

/**
 * Reads DATABASE_URL, HUB_FOLDER, HUB_MAPPINGS, PORT and HUB_AUTHORITY; an empty variable counts as absent.
 * A relative folder is taken from the project root, so that a night job finds the folder a person used.
 * Throws HubError PORT_INVALID.
 */
export function readConfig(env: Environment = process.env): Config {
  const mappings = given(env.HUB_MAPPINGS);
  return {
    ...(mappings !== undefined && { mappings: path.resolve(PROJECT_ROOT, mappings) }),
    databaseUrl: given(env.DATABASE_URL),
    folder: path.resolve(PROJECT_ROOT, given(env.HUB_FOLDER) ?? ".hub"),
    host: "127.0.0.1",
    port: readPort(given(env.PORT)),
    authority: given(env.HUB_AUTHORITY),
  };
}

function readPort(text = "4000"): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port <= 65535) return port;
  throw new HubError("PORT_INVALID", `PORT: "${text}" is not a port. Give a whole number from 0 to 65535.`);
}

function given(text: string | undefined): string | undefined {
  return text?.trim() || undefined;
}
