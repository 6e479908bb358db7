import fc from "fast-check";
import type { RawTable, ReleasedCell } from "../../src/disclosure/cell";
import { releaseMean } from "../../src/disclosure/median";
import { release } from "../../src/disclosure/release";
import { COUNT, MEAN_DAYS, PERCENT } from "../../src/disclosure/scales";
import { fewThatFollow, followsFrom } from "./additive";
import { rawTable } from "./table";
import type { Entry } from "./table";

const count = fc.oneof(
  fc.constant(0),
  { weight: 3, arbitrary: fc.nat({ max: 8 }) },
  fc.integer({ min: 6, max: 60 }),
);
const entry = fc.tuple(count, count).map<Entry>(([counted, others]) => [counted, counted + others]);
const entries = (length: number) => fc.array(entry, { minLength: length, maxLength: length });

/** The groups that every cell of a table is the sum of, in the order of `rawTable`. */
function sumsOf({ breakdowns, cells }: Pick<RawTable, "breakdowns" | "cells">) {
  const groups = cells.filter(({ group }) => breakdowns.every((name) => group[name] !== null));
  return cells.map(({ group }) =>
    groups.map((one) =>
      Number(breakdowns.every((name) => group[name] === null || group[name] === one.group[name])),
    ),
  );
}

const isGroup = ({ breakdowns }: RawTable, { group }: RawTable["cells"][number]) =>
  breakdowns.every((name) => group[name] !== null);

/** The cells that hold few children of some count, and can be worked out from those shown. */
function cellsFound(table: RawTable, released: readonly ReleasedCell[]): number[] {
  const sums = sumsOf(table);
  const isTold = followsFrom(sums.filter((_, place) => released[place]!.numerator !== null));
  const isFew = (count: number) => count >= 1 && count <= 5;
  return table.cells.flatMap(({ numerator, denominator }, place) => {
    const counts = denominator === null ? [numerator] : [numerator, denominator, denominator - numerator];
    return counts.some(isFew) && isTold(sums[place]!) ? [place] : [];
  });
}

/** Everything that few children can be worked out to be, of what a count or a share says. */
function found(table: RawTable, released: readonly ReleasedCell[]): number[][] {
  const sums = sumsOf(table).filter((_, place) => released[place]!.numerator !== null);
  const groups = table.cells.filter((cell) => isGroup(table, cell));
  const counted = groups.map(({ numerator }) => numerator);
  if (table.scale.kind === "count") return fewThatFollow(counted, sums);
  const among = groups.map(({ denominator }) => denominator!);
  const others = among.map((all, place) => all - counted[place]!);
  return [counted, among, others].flatMap((counts) => fewThatFollow(counts, sums));
}

test("the checker itself finds what follows", () => {
  // 20, 3 and 2 of 25: the total less the first tells of the 5 others.
  expect(
    fewThatFollow(
      [20, 3, 2],
      [
        [1, 1, 1],
        [1, 0, 0],
      ],
    ),
  ).toEqual([[0, 1, 1]]);
  expect(fewThatFollow([20, 3, 2], [[1, 1, 1]])).toEqual([]);
});

test.each([
  ["one set", [2]],
  ["two sets", [2, 2]],
  ["signals and bands", [7]],
] as const)("counts of %s: few children follow from no sum of cells", (_, sizes) => {
  const length = sizes.reduce<number>((all, size) => all * size, 1);
  fc.assert(
    fc.property(entries(length), (drawn) => {
      const table = rawTable(sizes, drawn, COUNT);
      expect(found(table, release(table, "dfe").cells)).toEqual([]);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test.each([["one breakdown", [5]]] as const)(
  "shares of %s: neither those counted, nor those among, nor the others",
  (_, sizes) => {
    const length = sizes.reduce<number>((all, size) => all * size, 1);
    fc.assert(
      fc.property(entries(length), (drawn) => {
        const table = rawTable(sizes, drawn, PERCENT);
        expect(found(table, release(table, "dfe").cells)).toEqual([]);
      }),
      { numRuns: 400, seed: 8 },
    );
  },
);

test.each([
  ["counts", "three sets", [2, 2, 2], COUNT],
  ["counts", "five sets", [2, 2, 2, 2, 2], COUNT],
  ["counts", "two breakdowns", [4, 4], COUNT],
  ["counts", "three breakdowns", [2, 3, 3], COUNT],
  ["shares", "two breakdowns", [2, 3], PERCENT],
  ["shares", "three breakdowns", [2, 2, 3], PERCENT],
] as const)("%s of %s: no cell of few children follows from any sum of cells", (_, _of, sizes, scale) => {
  const length = sizes.reduce<number>((all, size) => all * size, 1);
  fc.assert(
    fc.property(entries(length), (drawn) => {
      const table = rawTable(sizes, drawn, scale);
      expect(cellsFound(table, release(table, "dfe").cells)).toEqual([]);
    }),
    { numRuns: length > 20 ? 25 : 300, seed: 10 },
  );
});

test("time between: the denominator of the mean tells nothing that the bands hide", () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 3, maxLength: 7 }), (drawn) => {
      const table = rawTable(
        [drawn.length],
        drawn.map((one): Entry => [one, one]),
        COUNT,
      );
      const notYet = String(drawn.length - 1);
      const reached = drawn.slice(0, -1).reduce((sum, one) => sum + one, 0);
      const cells = [{ group: {}, numerator: 100 * reached, denominator: reached }];
      const bands = release(table, "dfe");
      const raw = release({ breakdowns: [], cells, scale: MEAN_DAYS }, "dfe").cells[0]!;
      const mean = releaseMean(raw, bands, notYet);
      const sums = sumsOf(table).filter((_, place) => bands.cells[place]!.numerator !== null);
      const said =
        mean.denominator === null
          ? sums
          : [...sums, drawn.map((_, place) => (String(place) === notYet ? 0 : 1))];
      expect(fewThatFollow(drawn, said)).toEqual([]);
    }),
    { numRuns: 1000, seed: 9 },
  );
});
