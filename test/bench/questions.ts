import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { graphql } from "graphql";
import type { Knex } from "knex";
import type { Client } from "pg";
import { buildSchema } from "../../schema/buildSchema";
import { createContext, createMemory } from "../../schema/context";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { demonstration, session } from "./measure";
import { median, timed } from "./pairs";

const ROUNDS = 15;
const AIM_MS = 100;
const EXAMPLES = path.join(__dirname, "../../examples/queries");
const CHECKS = path.join(__dirname, "../examples/queries");

/**
 * The questions of `examples/queries` beside their hand-written SQL: asked for the first time, asked again with nothing
 * new known, and the SQL, in turn. Medians in milliseconds, and the median ratios to the SQL of the same round.
 */
export async function benchQuestions(knex: Knex): Promise<void> {
  await demonstration(knex, randomBytes(32));
  const client = await session(knex);
  const names = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  process.stdout.write(
    "question                                        first  again    SQL  first/SQL again/SQL\n",
  );
  for (const name of names) process.stdout.write(`${await line(knex, client, name)}\n`);
  await client.end();
  process.stdout.write(`aim: at most ${AIM_MS} ms at the median\n\n`);
}

async function line(knex: Knex, client: Client, name: string): Promise<string> {
  const source = readFileSync(path.join(EXAMPLES, name), "utf8");
  const [first, again, direct]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const memory = createMemory();
    const asked = () => ask(knex, source, memory);
    const times = [await timed(asked), await timed(asked), await timed(() => check(client, name))] as const;
    // The first round is to warm up.
    if (round > 0) [first, again, direct].forEach((list, index) => list.push(times[index]!));
  }
  const ratio = (list: readonly number[]) => median(list.map((ms, round) => ms / direct[round]!)).toFixed(2);
  const shown = [first, again, direct].map((list) => median(list).toFixed(0).padStart(6));
  return `${name.replace(".graphql", "").slice(0, 46).padEnd(46)} ${shown.join(" ")} ${ratio(first).padStart(10)} ${ratio(again).padStart(9)}`;
}

async function ask(knex: Knex, source: string, memory: ReturnType<typeof createMemory>): Promise<void> {
  const viewer = { role: "caseworker", authority: DEMONSTRATION.code, subject: "bench" } as const;
  const contextValue = createContext(knex, viewer, memory);
  const { errors } = await graphql({ schema: buildSchema(), source, contextValue });
  if (errors) throw new Error(errors[0]!.message);
}

async function check(client: Client, name: string): Promise<void> {
  const sql = readFileSync(path.join(CHECKS, `${name.slice(0, 2)}.sql`), "utf8");
  await client.query(sql.replaceAll("$authority", "$1"), [DEMONSTRATION.code]);
}
