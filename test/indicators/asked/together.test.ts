import fc from "fast-check";
import { indicators } from "../../../src/indicators";
import type { Circumstances } from "../../../src/indicators/answers";
import { askRows } from "../../../src/indicators/ask";
import { askedFor } from "../../../src/indicators/askedFor";
import { askTogether } from "../../../src/indicators/askTogether";
import { breakdownsOf } from "../../../src/indicators/breakdowns";
import { questionOf } from "../../../src/indicators/compile";
import type { Filter } from "../../../src/indicators/condition";
import { cte } from "../../../src/indicators/cte";
import { periodOf } from "../../../src/indicators/period";
import { alone, together } from "../../../src/indicators/question";
import type { Question } from "../../../src/indicators/question";
import { isToldOf } from "../../../src/indicators/refuseWrongQuestion";
import { RESIDENTS, storeResidents } from "../plain/residents";
import { receiveEverything, storeHistories } from "../plain/store";
import { themes } from "../plain/themes";
import { specDatabase } from "../spec/specDatabase";
import { factOf } from "./filters";

const AUTHORITY = "E09000001";
const knex = specDatabase();

beforeAll(async () => {
  await receiveEverything(knex(), AUTHORITY);
  await storeResidents(knex(), AUTHORITY, RESIDENTS);
  for (const theme of themes)
    await storeHistories(knex(), AUTHORITY, theme, fc.sample(theme.history, { numRuns: 40, seed: 4 }));
  await knex().raw("ANALYZE");
}, 120_000);

const circumstances = (kind: "DATE" | "ROLLING_12_MONTHS" | "FINANCIAL_YEAR"): Circumstances => ({
  ...{ authority: AUTHORITY, knownAt: null },
  periods: ["2024-02-29", "2024-03-31", "2025-01-15"].map((date) => periodOf(kind, date)),
});

/** Values that come with the question, more than ten of them, so that their names begin alike. */
const cohort: Filter = {
  any: Array.from({ length: 6 }, (_, place): Filter => ({
    all: [
      { fact: factOf("age"), atLeast: 3 * place, atMost: 3 * place + 1 },
      { fact: factOf("sex"), oneOf: [place % 2 === 0 ? "FEMALE" : "MALE"] },
    ],
  })),
};

/** An indicator's question: every third of a cohort, every second in groups. */
function asked(place: number): Question {
  const indicator = indicators[place]!;
  const canBe = ["age", "sex"].every((code) => isToldOf(factOf(code), indicator.population));
  const [breakdown] = place % 2 === 0 ? breakdownsOf(indicator) : [];
  return questionOf(indicator, breakdown ? [breakdown] : [], canBe && place % 3 !== 0 ? cohort : undefined);
}

/** Rows in an order of their own: groups come in any. */
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(inNames(row))).sort();
const inNames = (row: unknown) => Object.entries(row as object).sort(([a], [b]) => (a < b ? -1 : 1));

const KINDS = ["DATE", "ROLLING_12_MONTHS", "FINANCIAL_YEAR"] as const;

test("every indicator has the rows together that it has by itself, over several periods and for a cohort", async () => {
  const groups = KINDS.map((kind, which) => ({
    circumstances: circumstances(kind),
    questions: indicators.flatMap((_, place) => (place % KINDS.length === which ? [asked(place)] : [])),
  }));
  const answered = await askTogether(knex(), groups);
  let rows = 0;
  for (const [which, { circumstances: of, questions }] of groups.entries())
    for (const [place, question] of questions.entries()) {
      const values = { ...question.bindings, ...askedFor(of.authority, of.periods, of.knownAt) };
      const byItself = await askRows(knex(), alone(question), values);
      const code = indicators[place * KINDS.length + which]!.code;
      expect([code, sorted(answered[which]![place]!)]).toEqual([code, sorted(byItself)]);
      rows += byItself.length;
    }
  expect(rows).toBeGreaterThan(1000);
}, 300_000);

test("what is asked together keeps its own order, values and nothings", async () => {
  const question = (least: number): Question => ({
    own: [
      cte(
        "members",
        [],
        "SELECT n, CASE WHEN n <> 3 THEN n END AS odd FROM generate_series(1, 5) AS g (n) WHERE n >= :value_0",
      ),
    ],
    select:
      "SELECT n, odd, DATE '2024-02-29' AS day, ARRAY[n > 3] AS flags FROM members ORDER BY n DESC LIMIT 2",
    bindings: { value_0: least },
  });
  const of = circumstances("DATE");
  const [answered] = await askTogether(knex(), [
    { circumstances: of, questions: [1, 4, 5, 9].map(question) },
  ]);
  const row = (n: number) => ({ n, odd: n === 3 ? null : n, day: "2024-02-29", flags: [n > 3] });
  expect(answered).toEqual([[row(5), row(4)], [row(5), row(4)], [row(5)], []]);
});

test("a question with ten values and more keeps each", async () => {
  const values = Array.from({ length: 12 }, (_, place) => place);
  const question: Question = {
    own: [],
    select: `SELECT ${values.map((place) => `CAST(:value_${place} AS int) AS v${place}`).join(", ")}`,
    bindings: Object.fromEntries(values.map((place) => [`value_${place}`, place * 7])),
  };
  const { sql, bindings } = together([question, question]);
  expect(Object.keys(bindings)).toHaveLength(24);
  expect(sql).not.toMatch(/:value_/);
});

test("refuses to put together parts of one name that say different things", () => {
  const part = (sql: string) => cte("shared", [], sql);
  const reading = (sql: string): Question => ({
    ...{
      own: [cte("members", [part(sql)], "SELECT * FROM shared")],
      select: "SELECT * FROM members",
      bindings: {},
    },
  });
  expect(() => together([reading("SELECT 1"), reading("SELECT 1")])).not.toThrow();
  expect(() => together([reading("SELECT 1"), reading("SELECT 2")])).toThrow(RangeError);
});
