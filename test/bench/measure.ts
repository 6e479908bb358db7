import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import { Client } from "pg";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { loadDemonstration } from "../../seeds/demonstration/load";
import { signToken } from "../../src/access";
import { subjectMaker } from "../../src/identity/subject";
import { indicators } from "../../src/indicators";
import { compile } from "../../src/indicators/compile";
import { askedFor } from "../../src/indicators/askedFor";
import { facts } from "../../src/indicators/facts";
import { addDays } from "../../src/lib/dates";
import { startServer } from "../../src/server";
import { inPairs, told } from "./pairs";

const PAIRS = 60;
const WARM_UP = 5;
const AIM = 1.5;
const TODAY = "2026-10-31";

/**
 * A measure asked over HTTP and GraphQL against its SQL run directly, on the demonstration authority. Each pair asks for a
 * day of its own, which the server does not remember yet.
 */
export async function benchMeasure(knex: Knex): Promise<void> {
  const keys = { token: randomBytes(32), identity: randomBytes(32) };
  await demonstration(knex, keys.identity);
  const server = await startServer({ database: { knex }, keys, config: { host: "127.0.0.1", port: 0 } });
  const settings = { role: "administrator", authority: DEMONSTRATION.code, subject: "bench", lifetime: "1h" };
  const token = await signToken(keys.token, settings);
  const client = await session(knex);
  try {
    for (const code of ["cla_count", "cla_placements_3plus_pct", "cla_persistent_absence_pct"]) {
      const direct = runSql(knex, client, code);
      const graph = (pair: number) => askGraph(server.url, token, code, dayOf(pair));
      await inPairs(WARM_UP, (pair) => graph(PAIRS + pair), direct);
      process.stdout.write(
        `${told(`${code} by age group through GraphQL`, "its SQL run directly", await inPairs(PAIRS, graph, direct), AIM)}\n`,
      );
    }
  } finally {
    await client.end();
    await server.close();
  }
}

/** Days of a school year that has begun: of the first weeks of one nothing is told of absence yet. */
const LAST_DAY = "2026-07-17";
const dayOf = (pair: number) => addDays(LAST_DAY, -pair);

let isLoaded = false;

/** Takes the demonstration authority in, once a run. */
export async function demonstration(knex: Knex, key: Buffer): Promise<void> {
  if (!isLoaded) await loadDemonstration(knex, { subjects: subjectMaker(key), today: TODAY });
  isLoaded = true;
}

async function askGraph(url: string, token: string, code: string, asAt: string): Promise<void> {
  const query = `{ measure(indicator: ${code.toUpperCase()}, asAt: "${asAt}", breakdowns: [AGE_GROUP]) { cells { group { value } numerator denominator value status } } }`;
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data?: { measure: { cells: { status: string }[] } } };
  if (!answer.data?.measure.cells.some(({ status }) => status === "OK"))
    throw new Error(JSON.stringify(answer));
}

/** A session with the settings that the hub gives its questions, so that both sides are planned alike. */
export async function session(knex: Knex): Promise<Client> {
  const client = new Client({
    connectionString: (knex.client.config.connection as { connectionString: string }).connectionString,
  });
  await client.connect();
  await client.query("SET enable_nestloop = off; SET work_mem = '64MB'; SET TIME ZONE 'UTC'");
  return client;
}

function runSql(knex: Knex, client: Client, code: string): (pair: number) => Promise<unknown> {
  const indicator = indicators.find((one) => one.code === code)!;
  const { sql, bindings } = compile(indicator, [facts.find((fact) => fact.code === "age_group")!]);
  return (pair) => {
    const period = { from: dayOf(pair), to: dayOf(pair) };
    const values = { ...bindings, ...askedFor(DEMONSTRATION.code, [period], null) };
    const native = knex
      .raw(sql, values as never)
      .toSQL()
      .toNative();
    return client.query(native.sql, native.bindings as unknown[]);
  };
}
