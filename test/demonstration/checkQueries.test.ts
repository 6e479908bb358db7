import { readFileSync } from "node:fs";
import path from "node:path";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { indicators } from "../../src/indicators";
import { measure } from "../../src/indicators/measure";
import { periodOf } from "../../src/indicators/period";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../harness/demonstration";
import type { Demonstration } from "../harness/demonstration";

/** The board's dashboard, the inspection, and a day near today when every system has told something. */
const DATES = ["2017-11-07", "2018-03-31", "2026-10-31"];

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);
afterAll(() => demonstration.close());

const authority = DEMONSTRATION.code;
type Numbers = (number | null)[];

test.each(indicators)(
  "$code: the hub says of the demonstration what the check query says",
  async (indicator) => {
    const { knex } = demonstration.database;
    const request = { authority, indicator, asAt: DATES, knownAt: null, breakdowns: [] };
    const said = (await measure(knex, request, "exact")).map(({ table }): Numbers => {
      const { numerator, denominator, status } = table.cells[0]!;
      expect(status).not.toBe("NOT_AVAILABLE");
      return [numerator, denominator];
    });
    const checked: Numbers[] = [];
    for (const date of DATES)
      checked.push(await checkQuery(indicator.code, periodOf(indicator.period, date)));
    expect(said).toEqual(checked);
  },
);

async function checkQuery(code: string, { from, to }: { from: string; to: string }): Promise<Numbers> {
  const text = readFileSync(path.join(__dirname, "../indicators/checkQueries", `${code}.sql`), "utf8");
  const sql = text
    .replaceAll("$authority", ":authority")
    .replaceAll("$as_at", "CAST(:to AS date)")
    .replaceAll("$from", "CAST(:from AS date)");
  const { rows } = await demonstration.database.knex.transaction(async (trx) => {
    // Written to be read, not to be fast: joined by hashing, as the hub's own statements are.
    await trx.raw("SET LOCAL enable_nestloop = off");
    return trx.raw<{ rows: { numerator: number; denominator: number | null }[] }>(sql, {
      authority,
      from,
      to,
    });
  });
  return [rows[0]!.numerator, rows[0]!.denominator];
}
