import type { Knex } from "knex";
import { columnOf, compared as comparedSql } from "../../../src/identity/scoring/compare";
import { weightOf } from "../../../src/identity/scoring/field";
import { FIELDS } from "../../../src/identity/scoring/fields";
import { PEOPLE } from "../../../src/identity/scoring/people";
import { PORTRAITS } from "../../../src/identity/scoring/portraits";
import { textTable } from "../../../src/lib/textTable";
import { openWorld } from "../../ingest/world";
import type { World } from "../../ingest/world";
import { countyOf } from "./county";
import { estimate } from "./em";
import type { Chances, Pattern } from "./em";
import { ERRORS } from "./errors";
import { take } from "./measured";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

/** So many bits a stated weight may be from what the data say: 2.5 bits are a factor of 6 in a chance. */
const BAND = 2.5;
/** A level met by fewer true pairs than this is known too badly to compare. */
const ENOUGH = 6;
const IDENTIFIERS = 300;

const compared = ["birth", "sex", "postcode"].map((code) => FIELDS.find(({ field }) => field === code)!);

/**
 * Every pair of 300 identifiers and all local ids of a county whose social care knows no national number, unblocked: by
 * pattern of levels. A postcode that twins share is the same postcode: that levels rest on each other is what the table
 * of weights takes into account and the estimate does not.
 */
async function patternsOf(trx: Knex.Transaction): Promise<Pattern[]> {
  for (const sql of [...PEOPLE, ...PORTRAITS]) await trx.raw(sql, { authority: "A" });
  await trx.raw(
    `CREATE TEMP TABLE candidates ON COMMIT DROP AS
     SELECT a.person AS a, b.person AS b, false AS is_told
     FROM (SELECT person FROM portraits WHERE local IS NULL ORDER BY person LIMIT ${IDENTIFIERS}) a
     CROSS JOIN (SELECT person FROM portraits WHERE local IS NOT NULL) b`,
  );
  await trx.raw(comparedSql(null));
  const columns = compared.map(columnOf);
  const { rows } = await trx.raw<{ rows: Record<string, number | null>[] }>(
    `SELECT ${columns.join(", ")}, count(*)::int AS pairs FROM compared GROUP BY ${columns.join(", ")}`,
  );
  return rows.map((row) => ({ levels: columns.map((name) => row[name] ?? null), pairs: row["pairs"]! }));
}

const asOne = ({ levels: [birth, sex, postcode], pairs }: Pattern): Pattern => ({
  levels: [birth!, sex!, postcode === 0 ? 1 : postcode!],
  pairs,
});

const stated: Chances = {
  share: 1 / 5000,
  m: compared.map(({ levels }) => levels.map(({ m }) => m)),
  u: compared.map(({ levels }) => levels.map(({ u }) => u)),
};

test("the stated weights are near those that the rows of two systems tell by themselves", async () => {
  const county = countyOf(11, 3000, { ...ERRORS, "number missing": 1, "temporary UPN": 0 });
  await take(hub, "A", county);
  const patterns = await hub.knex.transaction(patternsOf);
  const found = estimate(patterns.map(asOne), stated);
  const lines = compared.flatMap((field, at) =>
    field.levels.flatMap((level, place) => {
      const [m, u] = [found.m[at]![place]!, found.u[at]![place]!];
      if (level.level === "same, and birthday") return [];
      return [
        {
          name: `${field.field}: ${level.level}`,
          stated: weightOf(level),
          found: Math.log2(m / u),
          met: m * IDENTIFIERS,
        },
      ];
    }),
  );
  const table = textTable(
    ["level", "stated", "estimated", "true pairs"],
    lines.map(({ name, ...row }) => [name, row.stated.toFixed(1), row.found.toFixed(1), row.met.toFixed(0)]),
  );
  if (process.env["SHOW_TABLES"]) process.stdout.write(`${table}\n`);
  const known = lines.filter(({ met }) => met >= ENOUGH);
  expect(known.length).toBeGreaterThanOrEqual(6);
  expect(known.filter((line) => Math.abs(line.stated - line.found) > BAND)).toEqual([]);
  // So many are of a family that social care knows.
  const identified = found.share * patterns.reduce((sum, { pairs }) => sum + pairs, 0);
  expect(identified / IDENTIFIERS).toBeGreaterThan(0.85);
  expect(identified / IDENTIFIERS).toBeLessThan(1.02);
}, 300_000);
