import fc from "fast-check";
import { indicators } from "../../src/indicators";
import { explain, explainMembers } from "../../src/indicators/explain";
import type { ExplainRequest, VerdictPlace } from "../../src/indicators/explain";
import type { Indicator } from "../../src/indicators/indicator";
import { measure } from "../../src/indicators/measure";
import { RESIDENTS, storeResidents } from "./plain/residents";
import { receiveEverything, storeHistories } from "./plain/store";
import { themes } from "./plain/themes";
import { specDatabase } from "./spec/specDatabase";

const knex = specDatabase();
const AUTHORITY = "E09000001";
const AS_AT = "2024-03-31";

beforeAll(async () => {
  await receiveEverything(knex(), AUTHORITY);
  await storeResidents(knex(), AUTHORITY, RESIDENTS);
  for (const theme of themes)
    await storeHistories(knex(), AUTHORITY, theme, fc.sample(theme.history, { numRuns: 120, seed: 7 }));
});

const requestOf = (indicator: Indicator): ExplainRequest => ({
  ...{ authority: AUTHORITY, indicator, asAt: AS_AT, knownAt: null },
});

const inDenominator = (code: string) => !code.startsWith("LEFT_OUT");

test.each(indicators)("$code: what becomes of everybody adds up to the figure", async (indicator) => {
  const { table, verdicts } = await explain(knex(), requestOf(indicator), "exact");
  const [everybody, ...cells] = table.cells;
  const numberOf = (meant: (code: string) => boolean) =>
    cells.reduce((sum, cell, index) => sum + (meant(verdicts[index]!.code) ? cell.numerator! : 0), 0);
  expect(numberOf(() => true)).toBe(everybody!.numerator);
  const question = { ...requestOf(indicator), asAt: [AS_AT], breakdowns: [] };
  const [figure] = await measure(knex(), question, "exact");
  const { numerator, denominator } = figure!.table.cells[0]!;
  // A share of sums counts sessions and the like; what is opened here are the rows they stand in.
  if (indicator.outOf) return;
  const isMean = indicator.scale.kind === "mean";
  const isShare = indicator.scale.kind === "ratio" && !indicator.scale.denominatorIsPublic;
  expect(numberOf((code) => code === "COUNTED")).toBe(isMean ? denominator : numerator);
  if (isShare) expect(numberOf(inDenominator)).toBe(denominator);
});

test("everybody is listed once, page after page, with the verdict they are counted by", async () => {
  const indicator = indicators.find(({ code }) => code === "cla_placement_stable_2y_pct")!;
  const request = requestOf(indicator);
  const { table, verdicts } = await explain(knex(), request, "exact");
  const found = [];
  for (let after: VerdictPlace | null = null; ;) {
    const page: Awaited<ReturnType<typeof explainMembers>> = await explainMembers(knex(), request, {
      after,
      first: 17,
    });
    found.push(...page);
    if (page.length < 17) break;
    after = page.at(-1)!;
  }
  expect(new Set(found.map(({ child }) => child)).size).toBe(table.cells[0]!.numerator);
  for (const [index, { code }] of verdicts.entries())
    expect(found.filter(({ verdict }) => verdict === code)).toHaveLength(table.cells[index + 1]!.numerator!);
});

test("hides few from those who see no small numbers", async () => {
  const indicator = indicators.find(({ code }) => code === "cla_placement_stable_2y_pct")!;
  const { table } = await explain(knex(), requestOf(indicator), "dfe");
  for (const { numerator } of table.cells)
    expect(numerator === null || numerator === 0 || numerator > 5).toBe(true);
});
