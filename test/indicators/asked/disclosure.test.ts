import fc from "fast-check";
import type { ReleasedCell } from "../../../src/disclosure/cell";
import { timeBetween } from "../../../src/indicators/asked/between";
import { funnelOf, overlapsOf, signalsOf } from "../../../src/indicators/cohortFigures";
import type { ChosenCohort } from "../../../src/indicators/cohortFigures";
import type { IsoDate } from "../../../src/lib/dates";
import { fewThatFollow } from "../../disclosure/additive";
import { storeAuthority } from "../plain/difference";
import { specDatabase } from "../spec/specDatabase";
import { asked, filter, populationOf } from "./filters";
import { DAYS, lives } from "./lives";
import type { Drawn } from "./plainFilter";

const AUTHORITY = "E09000001";
const seed = Number(process.env["PROPERTY_SEED"] ?? 903);
const RUNS = 12 * Number(process.env["PROPERTY_ROUNDS"] ?? 1);

const knex = specDatabase();
beforeAll(async () => {
  const histories = fc.sample(lives.history, { numRuns: 120, seed: seed + 2 });
  await storeAuthority(knex(), AUTHORITY, lives, histories);
  await knex().raw("ANALYZE");
});

const cohort = (asAt: IsoDate, drawn: Drawn): ChosenCohort => ({
  ...{ authority: AUTHORITY, population: populationOf("looked_after"), period: "DATE" },
  ...{ filter: asked(drawn), asAt, knownAt: null },
});
const named = (filters: readonly Drawn[]) =>
  filters.map((drawn, place) => ({ name: `filter ${place}`, filter: asked(drawn) }));

/** What follows from the cells of an answer as an analyst is told it, with those a caseworker is told. */
function found(exact: readonly ReleasedCell[], shown: readonly ReleasedCell[]): number[][] {
  const names = Object.keys(exact[0]!.group);
  const groups = exact.filter(({ group }) => names.every((name) => group[name] !== null));
  const sums = exact.map(({ group }) =>
    groups.map((one) =>
      Number(names.every((name) => group[name] === null || group[name] === one.group[name])),
    ),
  );
  shown.forEach(({ numerator }, place) => expect([null, exact[place]!.numerator]).toContain(numerator));
  return fewThatFollow(
    groups.map(({ numerator }) => numerator!),
    sums.filter((_, place) => shown[place]!.numerator !== null),
  );
}

const drawing = (most: number) =>
  fc.record({
    asAt: fc.constantFrom(...DAYS),
    of: filter,
    drawn: fc.array(filter, { minLength: 1, maxLength: most }),
  });

test(`overlaps of two sets, and signals, tell an analyst of no few children (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(drawing(2), async ({ asAt, of, drawn }) => {
      for (const figures of [overlapsOf, signalsOf]) {
        const [exact, shown] = [
          await figures(knex(), cohort(asAt, of), named(drawn), "exact"),
          await figures(knex(), cohort(asAt, of), named(drawn), "dfe"),
        ];
        expect(found(exact.table.cells, shown.table.cells)).toEqual([]);
      }
    }),
    { numRuns: RUNS, seed },
  );
}, 300_000);

test(`a funnel tells an analyst of no few children, reached or lost (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(drawing(5), async ({ asAt, of, drawn }) => {
      const exact = await funnelOf(knex(), cohort(asAt, of), named(drawn), "exact");
      const shown = await funnelOf(knex(), cohort(asAt, of), named(drawn), "dfe");
      const reached = exact.map(({ value }) => value!);
      const lost = reached.map((value, step) => value - (reached[step + 1] ?? 0));
      const sums = reached.map((_, step) => lost.map((_, place) => Number(place >= step)));
      shown.forEach(({ value }, step) => expect([null, reached[step]]).toContain(value));
      expect(
        fewThatFollow(
          lost,
          sums.filter((_, step) => shown[step]!.value !== null),
        ),
      ).toEqual([]);
    }),
    { numRuns: RUNS, seed },
  );
}, 300_000);

test(`time between tells an analyst of no few children, by its bands and its mean (seed ${seed})`, async () => {
  const flow = fc.constantFrom("care_visits", "placement_starts", "incidents");
  const draw = fc.record({ asAt: fc.constantFrom(...DAYS), of: filter, first: flow, then: flow });
  await fc.assert(
    fc.asyncProperty(draw, async ({ asAt, of, first, then }) => {
      const looked = (code: string) => ({
        ...{ population: populationOf(code), where: null, stretch: { from: null, to: asAt } },
      });
      const between = { first: { ...looked(first), which: "FIRST" as const }, then: looked(then) };
      const exact = await timeBetween(knex(), cohort(asAt, of), between, "exact");
      const told = await timeBetween(knex(), cohort(asAt, of), between, "dfe");
      const groups = exact.bands.table.cells.filter(({ group }) => group["band"] !== null);
      const sums = exact.bands.table.cells.map(({ group }) =>
        groups.map((one) => Number(group["band"] === null || group["band"] === one.group["band"])),
      );
      const shown = sums.filter((_, place) => told.bands.table.cells[place]!.numerator !== null);
      const reached = groups.map(({ group }) => Number(group["band"] !== "NOT_YET"));
      const counts = groups.map(({ numerator }) => numerator!);
      expect(fewThatFollow(counts, told.mean.denominator === null ? shown : [...shown, reached])).toEqual([]);
      if (told.medianDays !== null) expect(told.mean.denominator).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: RUNS, seed },
  );
}, 300_000);
