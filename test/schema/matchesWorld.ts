import { randomBytes } from "node:crypto";
import { signToken } from "../../src/access";
import type { RoleName } from "../../src/access";
import { startServer } from "../../src/server";
import { openWorld as openIngestWorld } from "../ingest/world";
import type { World as IngestWorld } from "../ingest/world";
import type { Answer } from "./world";

/** A hub that serves what its tests send it, for authority A. */
export interface ServedWorld extends IngestWorld {
  readonly url: string;
  /** Asks as `subject`, an account of the role. */
  ask(role: RoleName, query: string, variables?: object, subject?: string): Promise<Answer>;
  /** Posts with headers of one's own, besides the token. */
  post(role: RoleName, headers: Record<string, string>, body: string): Promise<Response>;
  /** Asks with a GET that only a program can send. */
  get(role: RoleName, parameters: Record<string, string>): Promise<Response>;
  /** The moment it is in the database. */
  now(): Promise<string>;
}

export async function openServedWorld(): Promise<ServedWorld> {
  const hub = await openIngestWorld();
  const keys = { token: randomBytes(32), identity: Buffer.alloc(32, 7) };
  const database = { knex: hub.knex };
  const config = { host: "127.0.0.1", port: 0 };
  const server = await startServer({ database, keys, config, log: () => undefined });
  const bearer = async (role: RoleName, subject = "test") =>
    `Bearer ${await signToken(keys.token, { role, authority: "A", subject, lifetime: "5m" })}`;
  const post: ServedWorld["post"] = async (role, { subject, ...headers }, body) => {
    const authorization = await bearer(role, subject);
    return fetch(`${server.url}/graphql`, { method: "POST", headers: { authorization, ...headers }, body });
  };
  const get: ServedWorld["get"] = async (role, parameters) => {
    const headers = { authorization: await bearer(role), "apollo-require-preflight": "yes" };
    return fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });
  };
  const ask: ServedWorld["ask"] = async (role, query, variables = {}, subject = "test") => {
    const headers = { "content-type": "application/json", subject };
    const response = await post(role, headers, JSON.stringify({ query, variables }));
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Omit<Answer, "status" | "text">;
    return { status: response.status, data, errors, text };
  };
  const now = async () => {
    const { rows } = await hub.knex.raw<{ rows: { now: string }[] }>("SELECT clock_timestamp() AS now");
    return rows[0]!.now;
  };
  return {
    ...hub,
    url: server.url,
    ask,
    post,
    get,
    now,
    close: () => server.close().then(() => hub.close()),
  };
}

/** The NHS number with the right check digit that follows `number` of 9 digits, in the range for tests. */
export function checkedNhs(number: number): string {
  const digits = [...String(999_000_000 + number * 7)].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? checkedNhs(number + 1_000) : `${digits.join("")}${check}`;
}
