import fc from "fast-check";
import { cohortSize } from "../../../src/indicators/cohort";
import { countOf, shareOf } from "../../../src/indicators/cohortFigures";
import type { ChosenCohort } from "../../../src/indicators/cohortFigures";
import { periodOf } from "../../../src/indicators/period";
import type { IsoDate } from "../../../src/lib/dates";
import { storeAuthority } from "../plain/difference";
import { specDatabase } from "../spec/specDatabase";
import { asked, factOf, filter, populationOf } from "./filters";
import { DAYS, lives } from "./lives";
import { daysOf, holds, isIn } from "./plainFilter";
import type { Drawn } from "./plainFilter";

const AUTHORITY = "E09000001";
const seed = Number(process.env["PROPERTY_SEED"] ?? 903);
const RUNS = 40 * Number(process.env["PROPERTY_ROUNDS"] ?? 1);

const knex = specDatabase();
const histories = fc.sample(lives.history, { numRuns: 150, seed });
beforeAll(async () => {
  await storeAuthority(knex(), AUTHORITY, lives, histories);
  await knex().raw("ANALYZE");
});

const chosen = (population: string, drawn: Drawn, asAt: IsoDate): ChosenCohort => {
  const of = populationOf(population);
  const period = of.isStock ? "DATE" : "ROLLING_12_MONTHS";
  return {
    authority: AUTHORITY,
    population: of,
    period,
    filter: asked(drawn),
    asAt,
    knownAt: null,
  };
};

const sizeOf = async (cohort: ChosenCohort) =>
  (await cohortSize(knex(), cohort, "exact")).cells[0]!.numerator;

const drawing = fc.record({ drawn: filter, asAt: fc.constantFrom(...DAYS) });

test.each(["looked_after", "known_to_social_care"] as const)(
  `%s: as many meet a filter as plainly do (seed ${seed})`,
  async (population) => {
    await fc.assert(
      fc.asyncProperty(drawing, async ({ drawn, asAt }) => {
        const among = histories.filter((life) => isIn(population, life, asAt));
        const plainly = among.filter((life) => holds(drawn, life, asAt)).length;
        expect(await sizeOf(chosen(population, drawn, asAt))).toBe(plainly);
      }),
      { numRuns: RUNS, seed },
    );
  },
  300_000,
);

test.each(["placement_starts", "care_visits"] as const)(
  `%s in 12 months: filters are told of the day it happened; children are counted once, happenings each (seed ${seed})`,
  async (flow) => {
    await fc.assert(
      fc.asyncProperty(drawing, async ({ drawn, asAt }) => {
        const { from, to } = periodOf("ROLLING_12_MONTHS", asAt);
        const met = histories.map(
          (life) =>
            daysOf(flow, life).filter((day) => day >= from && day <= to && holds(drawn, life, day)).length,
        );
        const cohort = chosen(flow, drawn, asAt);
        expect(await sizeOf(cohort)).toBe(met.filter((times) => times > 0).length);
        const { table } = await countOf(knex(), cohort, [], "exact");
        expect(table.cells[0]!.numerator).toBe(met.reduce((sum, times) => sum + times, 0));
      }),
      { numRuns: RUNS / 2, seed },
    );
  },
  300_000,
);

test(`a share of a cohort is of those who meet both filters, in every group (seed ${seed})`, async () => {
  const two = fc.record({ drawn: filter, meeting: filter, asAt: fc.constantFrom(...DAYS) });
  await fc.assert(
    fc.asyncProperty(two, async ({ drawn, meeting, asAt }) => {
      const cohort = chosen("looked_after", drawn, asAt);
      const { table } = await shareOf(knex(), cohort, asked(meeting), [factOf("sex")], "exact");
      for (const { group, numerator, denominator } of table.cells) {
        const sex = group["sex"];
        const inGroup = histories.filter(
          (life) =>
            isIn("looked_after", life, asAt) &&
            holds(drawn, life, asAt) &&
            (sex === null || sexOf(life.care.header?.sex) === sex),
        );
        const counted = inGroup.filter((life) => holds(meeting, life, asAt)).length;
        expect([sex, numerator, denominator]).toEqual([sex, counted, inGroup.length]);
      }
    }),
    { numRuns: RUNS / 2, seed },
  );
}, 300_000);

const sexOf = (sex: string | undefined) => (sex === "F" ? "FEMALE" : sex === "M" ? "MALE" : "UNKNOWN");
