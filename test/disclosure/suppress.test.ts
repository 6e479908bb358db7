import fc from "fast-check";
import type { RawTable } from "../../src/disclosure/cell";
import { release } from "../../src/disclosure/release";
import { COUNT, PERCENT } from "../../src/disclosure/scales";
import { rawTable, tableOf, workOut } from "./table";

const MANY = { numRuns: 2000 };

/** Cells that a reader of the released table can work out though they hold 1 to 5 children. */
function leaks(table: RawTable, which: "numerator" | "denominator"): unknown[] {
  const { breakdowns, cells } = release(table, "dfe");
  return [...workOut(breakdowns, cells, which)]
    .map((index) => table.cells[index]!)
    .filter((cell) => cell[which]! >= 1 && cell[which]! <= 5);
}

test("the reader of these tests does work out what a careless table lets through", () => {
  const { breakdowns, cells } = rawTable(
    [3],
    [
      [3, 3],
      [20, 20],
      [30, 30],
    ],
  );
  const careless = cells.map((cell) => ({
    ...cell,
    numerator: cell.numerator === 3 ? null : cell.numerator,
  }));
  expect([...workOut(breakdowns, careless as never, "numerator")]).toEqual([1]);
});

test("no small count follows from a released table of counts by subtraction", () => {
  fc.assert(
    fc.property(tableOf(COUNT), (table) => expect(leaks(table, "numerator")).toEqual([])),
    MANY,
  );
});

test.each(["numerator", "denominator"] as const)(
  "no small %s follows from a released table of percentages by subtraction",
  (which) => {
    fc.assert(
      fc.property(tableOf(PERCENT), (table) => expect(leaks(table, which)).toEqual([])),
      MANY,
    );
  },
);

test("nothing that is hidden follows by subtraction at all", () => {
  fc.assert(
    fc.property(tableOf(COUNT), (table) => {
      const { breakdowns, cells } = release(table, "dfe");
      expect([...workOut(breakdowns, cells, "numerator")]).toEqual([]);
    }),
    MANY,
  );
});

test("a table without a small count is shown whole", () => {
  fc.assert(
    fc.property(tableOf(COUNT), (table) => {
      fc.pre(table.cells.every(({ numerator }) => numerator === 0 || numerator > 5));
      expect(release(table, "dfe").cells.every(({ status }) => status === "OK")).toBe(true);
    }),
  );
});
