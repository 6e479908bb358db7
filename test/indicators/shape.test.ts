import fc from "fast-check";
import type { ReleasedCell } from "../../src/disclosure/cell";
import { indicators } from "../../src/indicators";
import { breakdownsOf } from "../../src/indicators/breakdowns";
import { facts } from "../../src/indicators/facts";
import type { Indicator } from "../../src/indicators/indicator";
import { measure } from "../../src/indicators/measure";
import { alternatives } from "../../src/indicators/needs";
import { sources } from "../../src/sources";
import { refusal } from "../harness/refusal";
import { storeAuthority } from "./plain/difference";
import { care } from "./plain/care";
import { receiveEverything } from "./plain/store";
import { specDatabase } from "./spec/specDatabase";

const knex = specDatabase();
const AUTHORITY = "E09000001";
const EMPTY = "E09000002";
const AS_AT = "2024-03-31";

beforeAll(async () => {
  await storeAuthority(knex(), AUTHORITY, care, fc.sample(care.history, { numRuns: 200, seed: 5 }));
  await receiveEverything(knex(), EMPTY);
});

const indicatorOf = (code: string) => indicators.find((each) => each.code === code)!;
const factOf = (name: string) => facts.find(({ code }) => code === name)!;

async function cells(
  indicator: Indicator,
  by: readonly string[],
  authority = AUTHORITY,
): Promise<readonly ReleasedCell[]> {
  const request = { authority, indicator, asAt: [AS_AT], knownAt: null, breakdowns: by.map(factOf) };
  return (await measure(knex(), request, "exact"))[0]!.table.cells;
}

test("a series has the dates asked for, in the order asked", async () => {
  const asAt = ["2024-03-31", "2022-03-31", "2023-03-31", "2022-03-31"];
  const request = {
    authority: AUTHORITY,
    indicator: indicatorOf("cla_count"),
    asAt,
    knownAt: null,
    breakdowns: [],
  };
  const series = await measure(knex(), request, "exact");
  expect(series.map((each) => each.asAt)).toEqual(asAt);
  const alone = await Promise.all(asAt.map((date) => measure(knex(), { ...request, asAt: [date] }, "exact")));
  expect(series.map(({ table }) => table.cells)).toEqual(alone.map(([one]) => one!.table.cells));
});

/** Each breakdown of an indicator of each kind of population: of a date and of a period, in care and not. */
const pairs = facts
  .filter(({ isBreakdown }) => isBreakdown)
  .flatMap((fact) => {
    const those = indicators.filter((indicator) => breakdownsOf(indicator).includes(fact));
    const kinds = new Map(
      those.map((one) => [
        `${one.population.isStock} ${one.population.isInCare} ${one.scale.kind}`,
        one.code,
      ]),
    );
    return [...kinds.values()].map((code) => ({ code, name: fact.code }));
  });

test.each(pairs)(
  "$code by $name: the cells add up to the total, and each value has one",
  async ({ code, name }) => {
    const indicator = indicatorOf(code);
    const [total, ...groups] = await cells(indicator, [name]);
    const sum = (which: "numerator" | "denominator") =>
      groups.reduce((all, cell) => all + (cell[which] ?? 0), 0);
    expect(total!.group).toEqual({ [name]: null });
    expect(sum("numerator")).toBe(total!.numerator);
    if (indicator.scale.kind === "ratio" && !indicator.scale.denominatorIsPublic)
      expect(sum("denominator")).toBe(total!.denominator);
    const held = name === "school" ? ["100001"] : [];
    const values = factOf(name).values?.map((value) => value.code) ?? [...held, "ELSEWHERE", "UNKNOWN"];
    expect(groups.map(({ group }) => group[name])).toEqual(values);
  },
);

test("in two breakdowns every line adds up, in each direction", async () => {
  const all = await cells(indicatorOf("cla_uasc_pct"), ["age_group", "sex"]);
  for (const [along, held] of [
    ["age_group", "sex"],
    ["sex", "age_group"],
  ] as const)
    for (const total of all.filter(({ group }) => group[along] === null)) {
      const parts = all.filter(({ group }) => group[along] !== null && group[held] === total.group[held]);
      expect(parts.reduce((sum, cell) => sum + cell.denominator!, 0)).toBe(total.denominator);
    }
  expect(all).toHaveLength(7 * 4);
});

test.each(indicators)("$code: where nobody is, every group is there and is 0", async (indicator) => {
  const by = breakdownsOf(indicator).filter(({ code }) => ["age_group", "sex"].includes(code));
  const found = await cells(
    indicator,
    by.map(({ code }) => code),
    EMPTY,
  );
  expect(found).toHaveLength(by.reduce((product, { values }) => product * (values!.length + 1), 1));
  expect(found.map(({ numerator }) => numerator)).toEqual(found.map(() => 0));
});

/** One indicator for each different list of needs. */
const needy = [...new Map(indicators.map((one) => [JSON.stringify(one.needs), one])).values()];

test.each(needy)(
  "$code: without any one of its sources it is not available, and says which",
  async (indicator) => {
    expect(indicator.needs.length).toBeGreaterThan(0);
    for (const need of indicator.needs) await lackingOne(indicator, alternatives(need));
  },
);

/** Forgets the files of some sources, which will do in place of one another, and asks. */
async function lackingOne(indicator: Indicator, codes: readonly string[]): Promise<void> {
  const lacking = codes.map((code) => sources.find((source) => source.code === code)!);
  const forgotten = await knex()("submissions")
    .whereIn("source", [...codes])
    .delete()
    .returning("*");
  const reason = `No file of ${lacking.map(({ title }) => title).join(" or ")} has been received.`;
  const [total] = await cells(indicator, [], EMPTY);
  await knex().batchInsert("submissions", forgotten);
  expect(total).toMatchObject({
    ...{ numerator: null, denominator: null, value: null },
    ...{ status: "NOT_AVAILABLE", symbol: "x", reason },
  });
}

test("a file that was refused does not make its source received", async () => {
  const authority = "E09000008";
  await receiveEverything(knex(), authority);
  await knex()("submissions")
    .where({ authority, source: "ssda903_uasc" })
    .update({ status: "refused", reason: "Wrong." });
  const [total] = await cells(indicatorOf("cla_uasc_pct"), [], authority);
  expect(total).toMatchObject({ status: "NOT_AVAILABLE", reason: "No file of UASC has been received." });
});

test("rejects a breakdown that does not apply, and says which do", async () => {
  const error = await refusal(cells(indicatorOf("cl_eet_19_21_pct"), ["placement_type"]));
  expect(error.code).toBe("BREAKDOWN_NOT_APPLICABLE");
  expect(error.message).toMatch(
    /^Care leavers in education, employment or training cannot be broken down by placement type. It can be by age_group, .*sex, .*\.$/,
  );
});

test("rejects four breakdowns, and one named twice", async () => {
  const indicator = indicatorOf("cla_count");
  for (const by of [
    ["age_group", "sex", "district", "placement_type"],
    ["sex", "sex"],
  ])
    expect((await refusal(cells(indicator, by))).message).toBe(
      "At most 3 different breakdowns can be asked at once. Leave some out.",
    );
});

test("rejects a cohort by a fact that is not known of its population", async () => {
  const refused = (code: string) => {
    const cohort = { not: { fact: factOf(code), is: true } };
    const request = { authority: AUTHORITY, indicator: indicatorOf("cl_eet_19_21_pct"), asAt: [AS_AT] };
    return refusal(measure(knex(), { ...request, knownAt: null, breakdowns: [], cohort }, "exact"));
  };
  // What is told by a column of the population's own rows, and by a part that reads one.
  for (const code of ["is_move", "plan_reviews_on_time"])
    expect(await refused(code)).toMatchObject({
      code: "FACT_NOT_APPLICABLE",
      message: expect.stringMatching(
        /^\S.* is not known of care leavers by birthday\. Leave it out of the cohort\.$/,
      ) as string,
    });
});

test("accepts a cohort by a fact of any child, which those it was not made for meet no test of", async () => {
  const cohort = { fact: factOf("placement_type"), oneOf: ["FOSTER_CARE"] };
  const request = { authority: AUTHORITY, indicator: indicatorOf("cl_eet_19_21_pct"), asAt: [AS_AT] };
  const [found] = await measure(knex(), { ...request, knownAt: null, breakdowns: [], cohort }, "exact");
  expect(found!.table.cells[0]!.status).not.toBe("NOT_AVAILABLE");
});

test("before the first year of the files received it says that children who had left are lacking", async () => {
  const authority = "REACHES";
  await receiveEverything(knex(), authority);
  await knex()("submissions")
    .where({ authority, source: "ssda903_episodes" })
    .update({ collection_year: 2018 });
  const request = { authority, indicator: indicatorOf("cla_count"), knownAt: null, breakdowns: [] };
  const measures = await measure(knex(), { ...request, asAt: ["2017-03-30", "2017-03-31"] }, "exact");
  expect(measures.map(({ caution }) => caution)).toEqual([
    "The files received reach back to 2017-03-31: figures for earlier dates lack children who had left by then.",
    null,
  ]);
});
