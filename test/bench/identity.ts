import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Knex } from "knex";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { relink } from "../../src/identity/relink";
import { findPairs } from "../../src/identity/scoring";
import { subjectMaker } from "../../src/identity/subject";
import { ingest } from "../../src/ingest/ingest";
import { writeCounty } from "./countyFiles";
import { timed } from "./pairs";

/** A local id, a UPN and an NHS number each: a million identifiers. */
const CHILDREN = Number(process.env.BENCH_CHILDREN ?? 333_000);
const AUTHORITY = "BENCH";

/** Who is who among a million identifiers, by exact rules and by weight, against COPY of the same files into bare tables. */
export async function benchIdentity(knex: Knex, folder: string): Promise<void> {
  const paths = await writeCounty(folder, CHILDREN);
  const settings = {
    authority: AUTHORITY,
    subjects: subjectMaker(Buffer.alloc(32, 7)),
    today: "2020-06-30",
    year: 2020,
  };
  const copy = await timed(() => copyAll(knex, paths));
  const ingested = await timed(async () => {
    for (const path of paths) {
      const { status, reason } = await ingest(knex, path, settings);
      if (status !== "merged") throw new Error(`${path}: ${reason}`);
    }
  });
  const exact = await timed(() => linkAllAnew(knex));
  let found = {};
  const pairs = await timed(async () => (found = await findPairs(knex, { authority: AUTHORITY })));
  const again = await timed(() => findPairs(knex, { authority: AUTHORITY }));
  const { rows } = await knex.raw<{ rows: object[] }>(COUNTED, { authority: AUTHORITY });
  const line = (what: string, ms: number) =>
    `${what}: ${(ms / 1000).toFixed(1)} s (ratio ${(ms / copy).toFixed(1)})\n`;
  process.stdout.write(
    `identifiers: ${JSON.stringify(rows[0])}\n${line("COPY of the same files", copy)}${line("ingest of them, exact matching and all", ingested)}` +
      `${line("exact rules for all of them anew", exact)}${line("pairs by weight", pairs)}${line("again, nothing new", again)}${JSON.stringify(found)}\n\n`,
  );
}

const COUNTED = `SELECT count(*)::int AS known, (count(*) FILTER (WHERE rule LIKE 'unmatched%'))::int AS unmatched
FROM identity_links WHERE authority = :authority AND known_to IS NULL`;

function linkAllAnew(knex: Knex): Promise<void> {
  return knex.transaction(async (trx) => {
    await trx.raw("SET LOCAL work_mem = '192MB'");
    await trx.raw(
      `CREATE TEMP TABLE touched ON COMMIT DROP AS SELECT subject FROM identity_links
       WHERE authority = :authority AND known_to IS NULL AND subject NOT LIKE 'L:%'`,
      { authority: AUTHORITY },
    );
    const { rows } = await trx.raw<{ rows: { id: string; now: string }[] }>(
      "SELECT gen_random_uuid() AS id, CAST(clock_timestamp() AS text) AS now",
    );
    await relink(trx, { authority: AUTHORITY, submission: rows[0]!.id, now: rows[0]!.now });
  });
}

async function copyAll(knex: Knex, paths: readonly string[]): Promise<void> {
  const client = (await knex.client.acquireConnection()) as Client;
  try {
    for (const path of paths) await copyBytes(client, path);
  } finally {
    await knex.client.releaseConnection(client);
  }
}

async function copyBytes(client: Client, path: string): Promise<void> {
  const columns = (await firstLine(path)).split(",").map((name) => `"${name}" text`);
  await client.query(`DROP TABLE IF EXISTS bare; CREATE TABLE bare (${columns.join(", ")})`);
  await pipeline(createReadStream(path), client.query(copyFrom("COPY bare FROM STDIN (FORMAT csv, HEADER)")));
}

async function firstLine(path: string): Promise<string> {
  for await (const piece of createReadStream(path, { encoding: "utf8", highWaterMark: 4096 }))
    return String(piece).split("\n")[0]!;
  return "";
}
