import fc from "fast-check";
import { indicators } from "../../src/indicators";
import { cohorts } from "../../src/indicators/cohorts";
import { needsOfCohort } from "../../src/indicators/cohorts/namedCohort";
import { facts } from "../../src/indicators/facts";
import type { Condition, Filter } from "../../src/indicators/condition";
import { measure } from "../../src/indicators/measure";
import { sources } from "../../src/sources";
import { RESIDENTS, storeResidents } from "./plain/residents";
import { receiveEverything, storeHistories } from "./plain/store";
import { themes } from "./plain/themes";
import { specDatabase } from "./spec/specDatabase";
import { cohortChildren } from "../../src/indicators/cohort";

const knex = specDatabase();
const AUTHORITY = "E09000001";
const AS_AT = "2024-03-31";

beforeAll(async () => {
  await receiveEverything(knex(), AUTHORITY);
  await storeResidents(knex(), AUTHORITY, RESIDENTS);
  for (const theme of themes)
    await storeHistories(knex(), AUTHORITY, theme, fc.sample(theme.history, { numRuns: 80, seed: 11 }));
});

/** One of a date in care and one of what happens outside it, or the other way round: the ways a cohort is joined. */
const ASKED_OF = [
  ["cla_count", "rereferral_pct"],
  ["cin_count", "cla_visit_child_seen_pct"],
];

const lookedAfter = indicators.find(({ code }) => code === "cla_count")!;
const factOf = (code: string) => facts.find((fact) => fact.code === `cohort_${code}`)!;

test("each cohort has one code, a sentence and a reference, and needs sources there are", () => {
  expect(new Set(cohorts.map(({ code }) => code)).size).toBe(cohorts.length);
  for (const cohort of cohorts) {
    expect(cohort.code).toMatch(/^[a-z0-9_]{1,32}$/);
    expect(cohort.plain).toMatch(/^[A-Z].*\.$/);
    expect(cohort.reference).not.toBe("");
    for (const need of needsOfCohort(cohort).flat()) expect(sources.map(({ code }) => code)).toContain(need);
  }
});

test("each filter asks of its population only what is told of it, in words there are", () => {
  for (const { code, population, filter } of cohorts)
    for (const test of testsOf(filter)) {
      const { fact } = test;
      expect([code, fact.code, fact.populations.includes(population)]).toEqual([code, fact.code, true]);
      const words = "oneOf" in test ? test.oneOf : [];
      const strange = words.filter((word) => fact.values?.every((value) => value.code !== word) ?? false);
      expect([code, strange]).toEqual([code, []]);
    }
});

/** The tests of single facts a filter is made of. */
function testsOf(filter: Filter): Condition[] {
  if ("all" in filter) return filter.all.flatMap(testsOf);
  if ("any" in filter) return filter.any.flatMap(testsOf);
  return "not" in filter ? testsOf(filter.not) : [filter];
}

const inCareCohorts = cohorts.filter(({ population }) => population === lookedAfter.population);

test.each(inCareCohorts)("$code: being in it is meeting its filter", async ({ code, filter }) => {
  const request = { authority: AUTHORITY, asAt: AS_AT, knownAt: null };
  const page = { after: null, first: 10_000 };
  const byFilter = await cohortChildren(knex(), { ...request, filter }, page);
  const byName = await cohortChildren(knex(), { ...request, filter: { fact: factOf(code), is: true } }, page);
  expect(byName.ids).toEqual(byFilter.ids);
});

const inTurn = cohorts.map(({ code }, index) => ({ code, asked: ASKED_OF[index % ASKED_OF.length]! }));

test.each(inTurn)("$code: parts any population into those in it and not", async ({ code, asked }) => {
  for (const indicator of indicators.filter((one) => asked.includes(one.code))) {
    const of = async (is?: boolean) => {
      const cohort = is === undefined ? undefined : { fact: factOf(code), is };
      const whole = { ...indicator, among: [], counted: [], scale: lookedAfter.scale };
      const request = {
        authority: AUTHORITY,
        indicator: whole,
        asAt: [AS_AT],
        knownAt: null,
        breakdowns: [],
        cohort,
      };
      return (await measure(knex(), request, "exact"))[0]!.table.cells[0]!.numerator!;
    };
    const [all, inside, outside] = [await of(), await of(true), await of(false)];
    expect(inside + outside).toBe(all);
  }
});
