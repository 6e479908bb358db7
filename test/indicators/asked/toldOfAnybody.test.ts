import fc from "fast-check";
import { timesHappened } from "../../../src/indicators/asked/happened";
import { isOfAnybody } from "../../../src/indicators/asked/mark";
import { memberOf } from "../../../src/indicators/asked/memberOf";
import { wasSo } from "../../../src/indicators/asked/wasSo";
import { cohortSize } from "../../../src/indicators/cohort";
import type { Condition } from "../../../src/indicators/condition";
import { partsOf } from "../../../src/indicators/fact";
import type { Fact } from "../../../src/indicators/fact";
import { facts } from "../../../src/indicators/facts";
import { ofChildren } from "../../../src/indicators/populations";
import { storeAuthority } from "../plain/difference";
import { specDatabase } from "../spec/specDatabase";
import { populationOf } from "./filters";
import { lives } from "./lives";

const AUTHORITY = "E09000001";
const CHILDREN = 20;
const knex = specDatabase();
const histories = fc.sample(lives.history, { numRuns: CHILDREN, seed: 3 });
beforeAll(() => storeAuthority(knex(), AUTHORITY, lives, histories));
const known = histories.filter(({ care }) => care.header !== null).length;

/** How many of everybody meet a condition or do not. */
const sizeOf = async (conditions: readonly Condition[], asAt = "2024-03-31", of = "known_to_social_care") => {
  const cohort = { authority: AUTHORITY, population: populationOf(of), asAt, knownAt: null };
  const filter = { any: conditions.flatMap((one) => [one, { not: one }]) };
  return (await cohortSize(knex(), { ...cohort, filter }, "exact")).cells[0]!.numerator;
};

/** A test that suits the fact. */
function testOf(fact: Fact): Condition {
  if (fact.kind === "yesNo") return { fact, is: true };
  return fact.kind === "number" ? { fact, atLeast: 1 } : { fact, oneOf: ["UNKNOWN"] };
}

const inTens = <T>(all: readonly T[]) =>
  Array.from({ length: Math.ceil(all.length / 10) }, (_, ten) => all.slice(10 * ten, 10 * ten + 10));
const told = inTens(facts.filter(isOfAnybody)).map((some) => ({ codes: some[0]!.code, some }));

test.each(told)(
  "from $codes on: facts of anybody can be told of everybody, today and on another day",
  async ({ some }) => {
    const tests = some.map(testOf);
    expect(await sizeOf(tests)).toBe(known);
    const before = tests.map((one): Condition => ({ fact: wasSo({ on: "2023-02-28" }, one), is: true }));
    expect(await sizeOf(before)).toBe(known);
  },
);

const counted = inTens(ofChildren).map((some) => ({ codes: some[0]!.code, some }));

test.each(counted)(
  "from $codes on: populations can be counted over time and asked for their members",
  async ({ some }) => {
    const month = { last: { number: 1, unit: "months" as const } };
    const times = some.map((population): Condition => {
      const looked = { population, stretch: month, where: null };
      return { fact: timesHappened(looked), atLeast: 1 };
    });
    const members = some.map((population): Condition => ({
      fact: memberOf(population, { on: null }, null),
      is: true,
    }));
    expect(await sizeOf([...times, ...members])).toBe(known);
  },
);

test("every name of a fact's part is that of one part, so that facts can be asked for together", () => {
  const parts = facts.flatMap((fact) => partsOf([fact]));
  const named = new Map(parts.map((part) => [part.name, part]));
  expect(parts.filter((part) => named.get(part.name) !== part).map(({ name }) => name)).toEqual([]);
});
