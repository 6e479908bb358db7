import type { Knex } from "knex";
import { columnOf, compared } from "../../../src/identity/scoring/compare";
import { FIELDS } from "../../../src/identity/scoring/fields";
import { PEOPLE } from "../../../src/identity/scoring/people";
import { PORTRAITS } from "../../../src/identity/scoring/portraits";
import { openWorld } from "../../ingest/world";
import type { World } from "../../ingest/world";
import { countyOf } from "./county";
import { take } from "./measured";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

/** Whose list a number is on is asked of the side without a local id alone. */
const BOTH_WAYS = FIELDS.filter(({ field }) => field !== "care");

/** Pairs of a number and a local id that share a day or a home, each in both directions. */
const CANDIDATES = `
CREATE TEMP TABLE candidates ON COMMIT DROP AS
WITH near AS (
  SELECT a.person AS a, b.person AS b, false AS is_told FROM portraits a JOIN portraits b
    ON a.born_months && b.born_months OR a.postcodes && b.postcodes
  WHERE a.local IS NULL AND b.local IS NOT NULL)
SELECT a, b, is_told FROM near UNION ALL SELECT b, a, is_told FROM near`;

async function levels(trx: Knex.Transaction): Promise<Map<string, string>> {
  for (const sql of [...PEOPLE, ...PORTRAITS, CANDIDATES, compared(null)])
    await trx.raw(sql, { authority: "A" });
  const { rows } = await trx.raw<{ rows: Record<string, string | number | null>[] }>(
    "SELECT * FROM compared",
  );
  return new Map(
    rows.map((row) => [
      `${String(row["a"])} ${String(row["b"])}`,
      BOTH_WAYS.map((field) => String(row[columnOf(field)])).join(" "),
    ]),
  );
}

test("two portraits agree alike whichever comes first", async () => {
  await take(hub, "A", countyOf(31, 700));
  const found = await hub.knex.transaction(levels);
  const turned = [...found].filter(
    ([pair, level]) => found.get(pair.split(" ").reverse().join(" ")) !== level,
  );
  expect(found.size).toBeGreaterThan(200);
  expect(new Set(found.values()).size).toBeGreaterThan(10);
  expect(turned).toEqual([]);
}, 120_000);
