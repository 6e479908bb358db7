import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Knex } from "knex";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { subjectMaker } from "../../src/identity/subject";
import { ingest } from "../../src/ingest/ingest";
import { episodes } from "../../src/sources/ssda903/episodes";
import { writeEpisodes } from "./episodesFile";
import { inPairs, told } from "./pairs";

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const PAIRS = Number(process.env.BENCH_PAIRS ?? 3);
const AIM = 4;

/** A file through the front door, checks and matching and all, against COPY of its bytes into a bare table. */
export async function benchIngest(knex: Knex, folder: string): Promise<void> {
  const path = join(folder, "episodes.csv");
  await writeEpisodes(path, ROWS);
  const settings = { subjects: subjectMaker(Buffer.alloc(32, 7)), today: "2018-03-31", year: 2018 };
  const memory = watchMemory();
  const pairs = await inPairs(
    PAIRS,
    async (pair) => {
      const report = await ingest(knex, path, { ...settings, authority: `BENCH${pair}` });
      if (report.accepted !== ROWS) throw new Error(`ingest took ${report.accepted} of ${ROWS} rows`);
    },
    () => copyBytes(knex, path),
  );
  const peak = memory();
  process.stdout.write(
    `${told(`ingest of ${ROWS} rows`, "COPY of the same bytes", pairs, AIM)}peak memory of this program: ${peak} MB\n\n`,
  );
}

async function copyBytes(knex: Knex, path: string): Promise<void> {
  const columns = Object.entries(episodes.columns).map(
    ([name, { type }]) => `${name} ${type.is === "date" ? "date" : "text"}`,
  );
  await knex.raw(`DROP TABLE IF EXISTS bare; CREATE TABLE bare (${columns.join(", ")})`);
  const client = (await knex.client.acquireConnection()) as Client;
  try {
    await client.query("SET datestyle = 'ISO, DMY'");
    await pipeline(
      createReadStream(path),
      client.query(copyFrom("COPY bare FROM STDIN (FORMAT csv, HEADER)")),
    );
    await client.query("RESET datestyle");
  } finally {
    await knex.client.releaseConnection(client);
  }
}

/** Watches resident memory; the returned function stops and gives the highest seen, in MB. */
function watchMemory(): () => number {
  let most = 0;
  const look = () => (most = Math.max(most, process.memoryUsage().rss));
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    return Math.round(most / 1024 / 1024);
  };
}
