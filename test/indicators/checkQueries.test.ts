import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Knex } from "knex";
import { seedReference } from "../../seeds";
import type { Database } from "../../src/db/connect";
import { indicators } from "../../src/indicators";
import { measure } from "../../src/indicators/measure";
import { freshDatabase } from "../harness/database";
import { periodOf } from "../../src/indicators/period";
import { RESIDENTS, storeResidents } from "./plain/residents";
import { receiveEverything, storeHistories } from "./plain/store";
import { themes } from "./plain/themes";

const AUTHORITY = "E09000001";
const HISTORIES = { numRuns: 800, seed: 19 };
const DATES = [
  "2022-03-31",
  "2023-03-31",
  "2023-11-15",
  "2024-02-29",
  "2024-03-31",
  "2024-09-01",
  "2025-03-31",
];

const fileOf = (code: string) => path.join(__dirname, "checkQueries", `${code}.sql`);

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
  await seedReference(database.knex);
  await receiveEverything(database.knex, AUTHORITY);
  await storeResidents(database.knex, AUTHORITY, RESIDENTS);
  for (const theme of themes) {
    const histories = fc.sample(theme.history, HISTORIES);
    await storeHistories(database.knex, AUTHORITY, theme, histories);
    await storeHistories(database.knex, "E09000002", theme, histories.slice(0, 50));
  }
  await withdrawSome(database.knex);
  await database.knex.raw("ANALYZE");
}, 300_000);
afterAll(() => database.close());

/** Some records and links are no longer believed: whoever counts them counts wrong. */
async function withdrawSome(knex: Knex): Promise<void> {
  const said = { known_from: "2020-01-01T00:00:00Z", known_to: "2020-01-02T00:00:00Z" };
  for (const table of ["care_episodes", "reviews", "sdq_scores", "school_enrolments", "identity_links"])
    await knex(table).where({ authority: AUTHORITY }).where("subject", "like", "%7").update(said);
}

test.each(indicators.map(({ code }) => code))("%s has a check query", (code) => {
  expect(existsSync(fileOf(code))).toBe(true);
});

test.each(indicators)("$code: the hub says what the check query says", async (indicator) => {
  const request = { authority: AUTHORITY, indicator, asAt: DATES, knownAt: null, breakdowns: [] };
  const measures = await measure(database.knex, request, "exact");
  const said = measures.map(({ asAt, table }) => [
    asAt,
    table.cells[0]!.numerator,
    table.cells[0]!.denominator,
  ]);
  const checked = [];
  for (const { from, to } of DATES.map((date) => periodOf(indicator.period, date)))
    checked.push([to, ...(await checkQuery(indicator.code, from, to))]);
  expect(said).toEqual(checked);
  expect(said.some(([, numerator]) => Number(numerator) > 0)).toBe(true);
});

async function checkQuery(code: string, from: string, as_at: string): Promise<(number | null)[]> {
  const text = readFileSync(fileOf(code), "utf8");
  const sql = text
    .replaceAll("$authority", ":authority")
    .replaceAll("$as_at", "CAST(:as_at AS date)")
    .replaceAll("$from", "CAST(:from AS date)");
  const { rows } = await database.knex.raw<{ rows: { numerator: number; denominator: number | null }[] }>(
    sql,
    {
      authority: AUTHORITY,
      as_at,
      from,
    },
  );
  return [rows[0]!.numerator, rows[0]!.denominator];
}
