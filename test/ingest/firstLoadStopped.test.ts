import { setTimeout } from "node:timers/promises";
import { current, openWorld } from "./world";
import type { World } from "./world";

/** First files of more than one chunk, of which one is still on its way to PostgreSQL when the reading stops. */
let hub: World;
beforeEach(async () => {
  hub = await openWorld();
});
afterEach(() => hub.close());

const HEADER = "NHS_NUMBER,CHILD_ID,DOB,SDQ_COMPLETED,SDQ_SCORE,COMPLETED_BY,REVIEW_DUE,DELETED\n";
const COUNT = 20_000;

/** Rows each with a warning, so that every chunk goes both to the staging table and to the canonical one. */
const rows = Array.from({ length: COUNT }, (_, n) => `,${n},2010-01-05,2018-02-01,10,,wrong,\n`);
/** The first chunk is sent after some 11,700 rows: a row that is read while it is on its way. */
const MEANWHILE = 12_800;
const withRow = (row: string) =>
  [HEADER, ...rows.slice(0, MEANWHILE), row, ...rows.slice(MEANWHILE)].join("");

test("a first file that deletes after its first chunk has its rows counted as added", async () => {
  const report = await hub.send(withRow(",x1,,2018-02-01,,,,Y\n"));
  expect(report).toMatchObject({ read: COUNT + 1, added: COUNT, unchanged: 1 });
});

test("a first file that deletes after its first chunk keeps nothing of a row it set aside", async () => {
  // The row that deletes comes first, then, in the same piece, one that contradicts a row of the first chunk.
  const report = await hub.send(withRow(",x1,,2018-02-01,,,,Y\n,7,2010-01-05,2018-02-01,11,,,\n"));
  expect(report).toMatchObject({ status: "merged", quarantined: 2 });
  expect(await current(hub.knex, "sdq_scores", ["subject"])).not.toContain("L:7");
});

test("a first file that can not be read to its end leaves nothing", async () => {
  let bytes = 0;
  const stop = (piece: number) => {
    bytes += piece;
    if (bytes > 550_000) throw new Error("the share is gone");
  };
  await expect(hub.send(HEADER + rows.join(""), { onBytes: stop })).rejects.toThrow();
  await setTimeout(1000);
  expect(await hub.knex("sdq_scores").count("* as rows")).toEqual([{ rows: 0 }]);
});

test("a later file that can not be read to its end leaves nothing", async () => {
  await hub.send(`${HEADER},x1,2010-01-05,2018-02-01,10,,,\n`);
  let bytes = 0;
  const stop = (piece: number) => {
    bytes += piece;
    if (bytes > 550_000) throw new Error("the share is gone");
  };
  await expect(hub.send(HEADER + rows.join(""), { onBytes: stop })).rejects.toThrow();
  await setTimeout(1000);
  expect(await hub.knex("sdq_scores").count("* as rows")).toEqual([{ rows: 1 }]);
});
