import fc from "fast-check";
import { timesHappened } from "../../../src/indicators/asked/happened";
import { memberOf } from "../../../src/indicators/asked/memberOf";
import { wasSo } from "../../../src/indicators/asked/wasSo";
import { cohortSize } from "../../../src/indicators/cohort";
import { countOf } from "../../../src/indicators/cohortFigures";
import type { ChosenCohort } from "../../../src/indicators/cohortFigures";
import type { Filter } from "../../../src/indicators/condition";
import { ofChildren } from "../../../src/indicators/populations";
import { receiveEverything, storeHistories } from "../plain/store";
import { themes } from "../plain/themes";
import { specDatabase } from "../spec/specDatabase";
import { factOf, populationOf } from "./filters";

const AUTHORITY = "E09000001";
const AS_AT = "2024-03-31";
const knex = specDatabase();

beforeAll(async () => {
  await receiveEverything(knex(), AUTHORITY);
  for (const theme of themes)
    await storeHistories(knex(), AUTHORITY, theme, fc.sample(theme.history, { numRuns: 40, seed: 4 }));
  await knex().raw("ANALYZE");
}, 120_000);

/** Filters that everybody meets, and that read what was so on another day, or happened. */
const orEverybody = (filter: Filter): Filter => ({ any: [filter, { all: [] }] });
const FILTERS: readonly Filter[] = [
  { fact: wasSo({ on: "2023-06-30" }, { fact: factOf("age"), atLeast: 0 }), is: true },
  {
    fact: timesHappened({
      ...{ population: populationOf("starts_of_care"), where: null },
      stretch: { last: { number: 12, unit: "months" } },
    }),
    atLeast: 1,
  },
  {
    fact: memberOf(
      populationOf("looked_after"),
      { on: "2023-06-30" },
      { fact: factOf("placement_type"), oneOf: ["FOSTER_CARE"] },
    ),
    is: true,
  },
].map(orEverybody);

const everybody: Filter = { all: [] };
let rowsOfAll = 0;

test.each(ofChildren)(
  "$code: no filter over time makes a row of it two, and its children are its members",
  async (population) => {
    const period = population.isStock ? "DATE" : "ROLLING_12_MONTHS";
    const cohort = (filter: Filter): ChosenCohort => ({
      ...{ authority: AUTHORITY, population, period, asAt: AS_AT, knownAt: null, filter },
    });
    const rows = async (filter: Filter) =>
      (await countOf(knex(), cohort(filter), [], "exact")).table.cells[0]!.numerator!;
    const children = async (filter: Filter) =>
      (await cohortSize(knex(), cohort(filter), "exact")).cells[0]!.numerator;
    const all = await rows(everybody);
    rowsOfAll += all;
    for (const filter of FILTERS) expect(await rows(filter)).toBe(all);
    const members: Filter = { fact: memberOf(population, { on: AS_AT }, null), is: true };
    expect(await children(members)).toBe(await children(everybody));
  },
);

test("most populations had somebody in them", () => {
  expect(rowsOfAll).toBeGreaterThan(1000);
});
