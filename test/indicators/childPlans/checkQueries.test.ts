import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEMONSTRATION } from "../../../seeds/demonstration/authority";
import type { Standing } from "../../../src/duties/standing";
import { kindsOfPlan } from "../../../src/indicators/childPlans";
import type { KindOfPlan } from "../../../src/indicators/childPlans/kindOfPlan";
import { countOf } from "../../../src/indicators/cohortFigures";
import { standingFact } from "../../../src/indicators/facts/childPlans";
import type { IsoDate } from "../../../src/lib/dates";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../../harness/demonstration";
import type { Demonstration } from "../../harness/demonstration";
import { populationOf } from "../asked/filters";

const FOLDER = path.join(__dirname, "checkQueries");
const DATES = ["2018-03-31", "2025-09-30"];
const OF_REQUIRED = ["CURRENT", "LATE", "DUE", "MISSING"] as const;
type Counts = Readonly<Record<(typeof OF_REQUIRED)[number], number>>;

const authority = DEMONSTRATION.code;
const kinds = readdirSync(FOLDER).map((file) => {
  const code = path.parse(file).name.toUpperCase();
  return { code, kind: kindsOfPlan.find(({ duty }) => duty.code === code)! };
});

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);
afterAll(() => demonstration.close());

test.each(kinds)(
  "$code: as many are current, late, due and missing as the check query says",
  async ({ kind }) => {
    for (const asAt of DATES) {
      const said = await countsOf(kind, asAt);
      expect({ asAt, ...said }).toEqual({ asAt, ...(await checkQuery(kind, asAt)) });
      expect(Object.values(said).some((count) => count > 0)).toBe(true);
    }
  },
);

async function countsOf(kind: KindOfPlan, asAt: IsoDate): Promise<Counts> {
  const { knex } = demonstration.database;
  const population = populationOf("known_to_social_care");
  const cohort = { authority, population, asAt, period: "DATE" as const, knownAt: null, filter: { all: [] } };
  const fact = standingFact(kind);
  const { table } = await countOf(knex, cohort, [fact], "exact");
  const count = (standing: Standing) =>
    table.cells.find(({ group }) => group[fact.code] === standing)?.numerator ?? 0;
  const counts = OF_REQUIRED.map((standing) => [standing, count(standing)]);
  return Object.fromEntries(counts) as Counts;
}

async function checkQuery({ duty }: KindOfPlan, asAt: IsoDate): Promise<Counts> {
  const text = readFileSync(path.join(FOLDER, `${duty.code.toLowerCase()}.sql`), "utf8");
  const sql = text.replaceAll("$authority", ":authority").replaceAll("$as_at", "CAST(:asAt AS date)");
  const { rows } = await demonstration.database.knex.transaction(async (trx) => {
    // Written to be read, not to be fast: joined by hashing, as the hub's own statements are.
    await trx.raw("SET LOCAL enable_nestloop = off");
    return trx.raw<{ rows: Record<string, number>[] }>(sql, { authority, asAt });
  });
  const counts = OF_REQUIRED.map((standing) => [standing, Number(rows[0]![standing.toLowerCase()])]);
  return Object.fromEntries(counts) as Counts;
}
