import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createContext, createMemory } from "../schema/context";
import { agreeIdentityKey, unauthenticated, verifyToken } from "./access";
import type { Keys, Viewer } from "./access";
import type { Config } from "./config";
import type { Database } from "./db/connect";
import { HubError } from "./lib/hubError";
import { answerJson, refuse } from "./server/answer";
import { apolloServer, serveGraphql } from "./server/graphql";
import { listen } from "./server/listen";
import type { Listening } from "./server/listen";
import { readiness } from "./server/readiness";
import { isReportPath, serveReport } from "./server/senderReport";

/** What the server is given. The database stays the caller's to close. */
export interface ServerSettings {
  readonly database: Pick<Database, "knex">;
  readonly keys: Keys;
  readonly config: Pick<Config, "host" | "port">;
  /** Where a line about an unforeseen error goes; standard error otherwise. No line holds a value. */
  readonly log?: (line: string) => void;
}

const RECEIVE_MS = 60_000;

/**
 * Serves the graph and the senders' reports: `/graphql` and `/submissions/<id>/report.html` (or .json, .csv) for whoever
 * has a token, `/healthz` (the program runs) and `/readyz` (it can answer)
 * for anyone. Throws HubError IDENTITY_KEY_CHANGED, PORT_IN_USE or PORT_UNUSABLE.
 */
export async function startServer(settings: ServerSettings): Promise<Listening> {
  const { database, keys, config, log = toStandardError } = settings;
  await agreeIdentityKey(database.knex, keys.identity);
  const apollo = apolloServer(log);
  await apollo.start();
  const memory = createMemory();
  const server = createServer({ requestTimeout: RECEIVE_MS }, (request, response) => {
    route(request, response).catch((error: unknown) => fail(response, error, log));
  });
  const listening = await listen(server, config.host, config.port);
  return { url: listening.url, close: () => listening.close().then(() => apollo.stop()) };

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?", 1)[0]!;
    if (path === "/healthz") return answerJson(response, 200, { up: true });
    if (path === "/readyz") {
      const state = await readiness(database.knex);
      return answerJson(response, state.ready ? 200 : 503, state);
    }
    const isReport = isReportPath(path);
    if (path !== "/graphql" && !isReport)
      throw new HubError("NOT_FOUND", "There is nothing here. Use /graphql.");
    const viewer = await viewerOf(request, keys.token);
    if (isReport) return serveReport(database.knex, viewer, path, response);
    await serveGraphql(apollo, request, response, createContext(database.knex, viewer, memory));
  }
}

async function viewerOf(request: IncomingMessage, key: Uint8Array): Promise<Viewer> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) throw unauthenticated("there is no token. Send: Authorization: Bearer <token>.");
  return verifyToken(key, token);
}

/** The last resort: a refusal says why, and anything else only that it happened. */
function fail(response: ServerResponse, error: unknown, log: (line: string) => void): void {
  if (response.headersSent) return void response.destroy();
  if (error instanceof HubError) return refuse(response, error);
  log(`INTERNAL | ${error instanceof Error ? error.name : typeof error}`);
  refuse(
    response,
    new HubError("INTERNAL", "The hub could not answer. Try again, and report it if it stays."),
  );
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
