import fc from "fast-check";
import { timeBetween } from "../../../src/indicators/asked/between";
import { funnelOf, overlapsOf, signalsOf } from "../../../src/indicators/cohortFigures";
import type { ChosenCohort } from "../../../src/indicators/cohortFigures";
import { listOf } from "../../../src/indicators/cohortList";
import type { IsoDate } from "../../../src/lib/dates";
import { storeAuthority } from "../plain/difference";
import { specDatabase } from "../spec/specDatabase";
import { asked, factOf, filter, populationOf } from "./filters";
import { DAYS, dayAbout, lives } from "./lives";
import type { Life } from "./lives";
import { daysOf, holds, isIn } from "./plainFilter";
import type { Drawn, Flow } from "./plainFilter";

const AUTHORITY = "E09000001";
const seed = Number(process.env["PROPERTY_SEED"] ?? 903);
const RUNS = 12 * Number(process.env["PROPERTY_ROUNDS"] ?? 1);

const knex = specDatabase();
const histories = fc.sample(lives.history, { numRuns: 150, seed: seed + 1 });
beforeAll(async () => {
  await storeAuthority(knex(), AUTHORITY, lives, histories);
  await knex().raw("ANALYZE");
});

const cohort = (asAt: IsoDate, drawn: Drawn = { all: [] }): ChosenCohort => ({
  ...{ authority: AUTHORITY, population: populationOf("looked_after"), period: "DATE" },
  ...{ filter: asked(drawn), asAt, knownAt: null },
});
const lookedAfter = (asAt: IsoDate) => histories.filter((life) => isIn("looked_after", life, asAt));
const named = (filters: readonly Drawn[]) =>
  filters.map((drawn, place) => ({ name: `filter ${place}`, filter: asked(drawn) }));

const drawing = (least: number, most: number) =>
  fc.record({
    asAt: fc.constantFrom(...DAYS),
    drawn: fc.array(filter, { minLength: least, maxLength: most }),
  });

test(`overlaps: every cell is the set algebra of the filters, and every line adds up (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(drawing(1, 5), async ({ asAt, drawn }) => {
      const { table } = await overlapsOf(knex(), cohort(asAt), named(drawn), "exact");
      const sets = lookedAfter(asAt).map((life) =>
        drawn.map((one) => (holds(one, life, asAt) ? "IN" : "OUT")),
      );
      expect(table.cells).toHaveLength(3 ** drawn.length);
      for (const { group, numerator } of table.cells) {
        const wanted = drawn.map((_, place) => group[`set_${place}`]);
        const among = sets.filter((one) => wanted.every((set, place) => set === null || set === one[place]));
        expect([wanted, numerator]).toEqual([wanted, among.length]);
      }
    }),
    { numRuns: RUNS, seed },
  );
}, 300_000);

test(`a funnel counts those who met every step so far (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(drawing(1, 6), async ({ asAt, drawn }) => {
      const cells = await funnelOf(knex(), cohort(asAt), named(drawn), "exact");
      const plainly = [[], ...drawn.map((_, step) => drawn.slice(0, step + 1))].map(
        (steps) => lookedAfter(asAt).filter((life) => steps.every((one) => holds(one, life, asAt))).length,
      );
      expect(cells.map(({ value }) => value)).toEqual(plainly);
    }),
    { numRuns: RUNS, seed },
  );
}, 300_000);

test(`signals count how many filters each child meets, whichever (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(drawing(1, 6), async ({ asAt, drawn }) => {
      const { table } = await signalsOf(knex(), cohort(asAt), named(drawn), "exact");
      const met = lookedAfter(asAt).map((life) => drawn.filter((one) => holds(one, life, asAt)).length);
      for (const { group, numerator } of table.cells) {
        const wanted = group["signals"];
        const plainly = met.filter((times) => wanted === null || String(times) === wanted).length;
        expect([wanted, numerator]).toEqual([wanted, plainly]);
      }
    }),
    { numRuns: RUNS, seed },
  );
}, 300_000);

const BANDS = [0, 1, 8, 29, 57, 92, 183, 366, 731];
const FLOWS: Flow[] = ["care_visits", "placement_starts", "incidents"];
const daysFrom = (from: IsoDate, to: IsoDate) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

interface Drawing {
  readonly asAt: IsoDate;
  readonly first: Flow;
  readonly then: Flow;
  readonly since: IsoDate;
  readonly which: "FIRST" | "LAST";
}

/** Days from one to the other; "not yet", or undefined where the first never happened. */
function daysBetween(
  life: Life,
  { asAt, first, then, since, which }: Drawing,
): number | "not yet" | undefined {
  const inTime = (flow: Flow) =>
    daysOf(flow, life)
      .filter((day) => day >= since && day <= asAt)
      .sort();
  const began = which === "FIRST" ? inTime(first)[0] : inTime(first).at(-1);
  if (began === undefined) return undefined;
  // The same happening is not its own sequel; another may follow on the same day.
  const reached = inTime(then).find((day) => (first === then ? day > began : day >= began));
  return reached === undefined ? "not yet" : daysFrom(began, reached);
}

test(`time between two things: bands, mean and median are those of the days counted plainly (seed ${seed})`, async () => {
  const drawn = fc.record<Drawing>({
    asAt: fc.constantFrom(...DAYS),
    first: fc.constantFrom(...FLOWS),
    then: fc.constantFrom(...FLOWS),
    since: dayAbout,
    which: fc.constantFrom("FIRST", "LAST"),
  });
  await fc.assert(
    fc.asyncProperty(
      drawn.filter(({ since, asAt }) => since <= asAt),
      async (drawing) => {
        const { asAt, first, then, since, which } = drawing;
        const looked = (flow: Flow) => ({
          ...{ population: populationOf(flow), where: null, stretch: { from: since, to: asAt } },
        });
        const between = { first: { ...looked(first), which }, then: looked(then) };
        const found = await timeBetween(knex(), cohort(asAt), between, "exact");
        const days = lookedAfter(asAt).map((life) => daysBetween(life, drawing));
        const reached = days.filter((one) => typeof one === "number").sort((a, b) => a - b);
        const bandOf = (one: number) => `FROM_${BANDS.filter((least) => least <= one).at(-1)}`;
        for (const { group, numerator } of found.bands.table.cells) {
          const band = group["band"];
          const plainly = days.filter(
            (one) =>
              one !== undefined &&
              (band === null || (one === "not yet" ? band === "NOT_YET" : band === bandOf(one))),
          );
          expect([drawing, band, numerator]).toEqual([drawing, band, plainly.length]);
        }
        const sum = reached.reduce((all, one) => all + one, 0);
        expect(found.mean).toMatchObject({ numerator: sum, denominator: reached.length });
        expect(found.medianDays).toBe(reached[Math.ceil(reached.length / 2) - 1] ?? null);
      },
    ),
    { numRuns: RUNS * 2, seed },
  );
}, 300_000);

test("the bands of time are told apart at their edges", async () => {
  const authority = "EDGES";
  const edges = [0, 1, 7, 8, 28, 29, 56, 57, 91, 92, 182, 183, 365, 366, 730, 731];
  const first = "2020-01-01";
  const [life] = fc.sample(lives.history, { numRuns: 1, seed: 1 }) as [Life];
  const episode = {
    ...life.care.episodes[0]!,
    start: first,
    end: null,
    ceased: null,
    reason: "S",
    legal: "C2",
  };
  const of = (days: number): Life => ({
    care: {
      ...life.care,
      header: { bornOn: "2012-05-05", sex: "F" },
      episodes: [{ ...episode, place: "U4" }],
    },
    visits: [new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10)],
    incidents: [],
  });
  await storeAuthority(knex(), authority, lives, edges.map(of));
  const looked = { where: null, stretch: { from: null, to: "2024-12-31" } };
  const between = {
    first: { ...looked, population: populationOf("starts_of_care"), which: "FIRST" as const },
    then: { ...looked, population: populationOf("care_visits") },
  };
  const asked = { ...cohort("2024-12-31"), authority };
  const { bands } = await timeBetween(knex(), asked, between, "exact");
  expect(
    Object.fromEntries(bands.table.cells.map(({ group, numerator }) => [group["band"], numerator])),
  ).toEqual({
    ...{ null: 16, FROM_0: 1, FROM_1: 2, FROM_8: 2, FROM_29: 2, FROM_57: 2, FROM_92: 2, FROM_183: 2 },
    ...{ FROM_366: 2, FROM_731: 1, NOT_YET: 0 },
  });
});

test(`a list has a row a child with its facts and flags, in order, whatever its pages (seed ${seed})`, async () => {
  const facts = [factOf("age"), factOf("sex"), factOf("placement_type")];
  const draw = fc.record({
    asAt: fc.constantFrom(...DAYS),
    drawn: filter,
    flags: fc.array(filter, { maxLength: 3 }),
    orderBy: fc.constantFrom(null, factOf("age")),
    isDescending: fc.boolean(),
    first: fc.integer({ min: 1, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(draw, async ({ asAt, drawn, flags, orderBy, isDescending, first }) => {
      const listing = { facts, flags: named(flags), orderBy, isDescending };
      const all = await listOf(knex(), cohort(asAt, drawn), { ...listing, offset: 0, first: 500 });
      const among = lookedAfter(asAt).filter((life) => holds(drawn, life, asAt));
      const shown = (held: readonly boolean[]) => held.map(Number).join("");
      const plainly = among.map((life) => shown(flags.map((one) => holds(one, life, asAt)))).sort();
      expect(all.map((row) => shown(row.flags)).sort()).toEqual(plainly);
      expect(new Set(all.map(({ child }) => child)).size).toBe(all.length);
      const keys = all.map(({ values, flags: held }) => {
        const age = values[0] as number | null;
        const place = orderBy === null ? 0 : age === null ? Infinity : isDescending ? -age : age;
        return [place, -held.filter(Boolean).length] as const;
      });
      expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || 0));
      const pages = [];
      for (let offset = 0; offset < all.length; offset += first)
        pages.push(...(await listOf(knex(), cohort(asAt, drawn), { ...listing, offset, first })));
      expect(pages).toEqual(all);
    }),
    { numRuns: Math.ceil(RUNS / 2), seed },
  );
}, 300_000);
