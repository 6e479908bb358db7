import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Knex } from "knex";
import { seedReference } from "../../seeds";
import type { Database } from "../../src/db/connect";
import { ADOPTION_TABLES } from "../../src/identity/adoptions";
import { decide } from "../../src/identity/decisions";
import { indicators } from "../../src/indicators";
import type { Indicator } from "../../src/indicators/indicator";
import { measure } from "../../src/indicators/measure";
import { periodOf } from "../../src/indicators/period";
import { recordTables } from "../../src/records";
import { freshDatabase } from "../harness/database";
import { RESIDENTS, storeResidents } from "../indicators/plain/residents";
import { receiveEverything, storeHistories } from "../indicators/plain/store";
import { themes } from "../indicators/plain/themes";

/** The same histories twice: as they are, and with the records of each child filed under two local ids. */
const WHOLE = "E09000003";
const MERGED = "E09000004";
const HISTORIES = { numRuns: 15, seed: 5 };
const DATES = ["2024-03-31", "2025-03-31"];

let database: Database;
let knex: Knex;
beforeAll(async () => {
  database = await freshDatabase();
  knex = database.knex;
  await seedReference(knex);
  for (const authority of [WHOLE, MERGED]) {
    await receiveEverything(knex, authority);
    await storeResidents(knex, authority, RESIDENTS);
    for (const theme of themes)
      await storeHistories(knex, authority, theme, fc.sample(theme.history, HISTORIES));
  }
  await splitAndMerge();
  await knex.raw("ANALYZE");
}, 300_000);
afterAll(() => database.close());

/** Files about half of the records of each local id under another one, and has a person say that both are one child. */
async function splitAndMerge(): Promise<void> {
  const authority = MERGED;
  await knex.raw(
    `UPDATE identity_links l SET child = CAST(md5(l.authority || '|' || m.subject) AS uuid)
     FROM identity_links m WHERE l.authority = :authority AND m.authority = :authority AND m.child = l.child AND m.subject LIKE 'L:%'`,
    { authority },
  );
  const adopted = await adoptedChildren();
  for (const { name, about, key } of recordTables)
    if (about === "child" && key.length > 0)
      await knex.raw(
        `UPDATE ${name} r SET subject = subject || 'x' WHERE authority = :authority AND subject LIKE 'L:%'
           AND subject <> ALL (CAST(:adopted AS text[])) AND left(md5(concat_ws('|', r.subject, ${key.map((column) => `r.${column}`).join(", ")})), 1) < '8'`,
        { authority, adopted } as never,
      );
  await knex.raw(
    `INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
     SELECT authority, subject || 'x', CAST(md5(authority || '|' || subject || 'x') AS uuid), 'local id', submission_id, known_from
     FROM identity_links WHERE authority = :authority AND subject LIKE 'L:%' AND subject <> ALL (CAST(:adopted AS text[]))`,
    { authority, adopted } as never,
  );
  const locals = await knex("identity_links")
    .where({ authority })
    .where("subject", "like", "L:%x")
    .pluck<string[]>("subject");
  // All are one decision's work; that one row may be undone at any time is for other tests to show.
  await knex.transaction(async (trx) => {
    for (const subject of locals)
      await decide(trx, {
        ...{ authority, subject, other: subject.slice(0, -1), decision: "same" as const },
        ...{ reason: "one child", decidedBy: "analyst", now: "2020-06-01T00:00:00Z" },
      });
  });
}

/** Local ids whose care ended in adoption: nobody may say that another is the same child. */
async function adoptedChildren(): Promise<string[]> {
  const found = ADOPTION_TABLES.map(({ name, isOrder }) =>
    knex(`${name} AS r`).where({ authority: MERGED }).whereRaw(isOrder).pluck<string[]>("subject"),
  );
  return [...new Set((await Promise.all(found)).flat())];
}

type Figure = readonly [number | null, number | null];

async function figures(authority: string, indicator: Indicator): Promise<Figure[]> {
  const request = { authority, indicator, asAt: DATES, knownAt: null, breakdowns: [] };
  const measures = await measure(knex, request, "exact");
  return measures.map(({ table }) => [table.cells[0]!.numerator, table.cells[0]!.denominator]);
}

async function checked(authority: string, { code, period }: Indicator): Promise<Figure[]> {
  const text = readFileSync(path.join(__dirname, "../indicators/checkQueries", `${code}.sql`), "utf8");
  const sql = text
    .replaceAll("$authority", ":authority")
    .replaceAll("$as_at", "CAST(:as_at AS date)")
    .replaceAll("$from", "CAST(:from AS date)");
  const said: Figure[] = [];
  for (const { from, to } of DATES.map((date) => periodOf(period, date))) {
    const { rows } = await knex.raw<{ rows: { numerator: number; denominator: number | null }[] }>(sql, {
      ...{ authority, as_at: to, from },
    });
    said.push([rows[0]!.numerator, rows[0]!.denominator]);
  }
  return said;
}

test.each(indicators)("$code: a child of two merged local ids counts as one", async (indicator) => {
  const whole = await figures(WHOLE, indicator);
  expect(await figures(MERGED, indicator)).toEqual(whole);
  expect(await checked(MERGED, indicator)).toEqual(whole);
});
