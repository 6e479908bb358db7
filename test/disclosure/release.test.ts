import fc from "fast-check";
import { CELL_STATUSES } from "../../src/disclosure/cell";
import type { RawTable } from "../../src/disclosure/cell";
import { release } from "../../src/disclosure/release";
import { COUNT, PER_10_000, PERCENT } from "../../src/disclosure/scales";
import { rawTable, tableOf } from "./table";
import type { Entry } from "./table";

const numerators = (entries: readonly Entry[], profile: "dfe" | "exact") =>
  release(rawTable([entries.length], entries), profile).cells.map(({ numerator }) => numerator);
const counts = (...all: number[]) => all.map<Entry>((count) => [count, count]);

test.each([1, 2, 3, 4, 5])("hides %i, alone in a table", (count) => {
  const [total] = release(rawTable([], counts(count)), "dfe").cells;
  expect(total).toEqual({
    ...{ group: {}, numerator: null, denominator: null, value: null },
    ...{ status: "SUPPRESSED", symbol: "c", reason: CELL_STATUSES.SUPPRESSED },
  });
});

test.each([0, 6, 7, 100])("shows %i", (count) => {
  const [total] = release(rawTable([], counts(count)), "dfe").cells;
  expect(total).toMatchObject({ numerator: count, value: count, status: "OK", symbol: null, reason: null });
});

test("hides a further count where those hidden are together few: the total less the others would tell", () => {
  expect(numerators(counts(3, 2, 30), "dfe")).toEqual([35, null, null, null]);
  expect(numerators(counts(1, 2, 30, 9, 0), "dfe")).toEqual([42, null, null, 30, null, 0]);
});

test("hides a second count where one alone would follow from the total; 0 is left when there is another", () => {
  expect(numerators(counts(3, 20, 30, 0), "dfe")).toEqual([53, null, null, 30, 0]);
  expect(numerators(counts(3, 3, 30), "dfe")).toEqual([36, null, null, 30]);
  expect(numerators(counts(6, 20, 30), "dfe")).toEqual([56, 6, 20, 30]);
});

test("hides a share where those left over are 1 to 5: 7 of 8 says that one was not", () => {
  const table = (numerator: number, denominator: number): RawTable => ({
    ...{ breakdowns: [], cells: [{ group: {}, numerator, denominator }], scale: PERCENT },
  });
  const status = (numerator: number) => release(table(numerator, 20), "dfe").cells[0]!.status;
  expect([20, 19, 15, 14].map(status)).toEqual(["OK", "SUPPRESSED", "SUPPRESSED", "OK"]);
});

test("exact hides nothing", () => {
  fc.assert(
    fc.property(tableOf(COUNT), (table) => {
      const { cells, threshold } = release(table, "exact");
      return (
        threshold === 0 &&
        cells.every(
          ({ numerator, status }, index) => status === "OK" && numerator === table.cells[index]!.numerator,
        )
      );
    }),
  );
});

test("dfe shows no count of 1 to 5, of children counted or counted among", () => {
  fc.assert(
    fc.property(tableOf(PERCENT), (table) =>
      release(table, "dfe").cells.every(({ numerator, denominator }) =>
        [numerator, denominator].every((count) => count === null || count === 0 || count > 5),
      ),
    ),
  );
});

test("a value is shown only with both its numbers, and both are hidden together", () => {
  fc.assert(
    fc.property(tableOf(PERCENT), (table) =>
      release(table, "dfe").cells.every(({ numerator, denominator, value, status, symbol, reason }) => {
        const isHidden = status === "SUPPRESSED";
        const isWhole = (numerator === null) === isHidden && (denominator === null) === isHidden;
        return (
          isWhole &&
          (!isHidden || value === null) &&
          (value !== null) === (status === "OK") &&
          (symbol === null) === (reason === null)
        );
      }),
    ),
  );
});

test("a group of nobody has no percentage: not applicable, z", () => {
  const [, empty] = release(
    rawTable(
      [2],
      [
        [0, 0],
        [10, 20],
      ],
      PERCENT,
    ),
    "dfe",
  ).cells;
  expect(empty).toMatchObject({
    numerator: 0,
    denominator: 0,
    value: null,
    status: "NOT_APPLICABLE",
    symbol: "z",
  });
  expect(empty!.reason).toBe("There is nobody in this group.");
});

test("where nothing was received every cell is not available, x, with the reason given", () => {
  const notAvailable = "No file of Reviews has been received.";
  const { cells } = release(
    {
      ...rawTable(
        [2],
        [
          [10, 20],
          [10, 20],
        ],
        PERCENT,
      ),
      notAvailable,
    },
    "exact",
  );
  expect(cells).toHaveLength(3);
  for (const cell of cells)
    expect(cell).toMatchObject({
      numerator: null,
      denominator: null,
      value: null,
      status: "NOT_AVAILABLE",
      symbol: "x",
      reason: notAvailable,
    });
});

test("residents are public: few of them hide nothing", () => {
  const [total] = release(rawTable([], [[6, 3]], PER_10_000), "dfe").cells;
  expect(total).toMatchObject({ numerator: 6, denominator: 3, value: 20_000, status: "OK" });
});

test("the profile and its threshold go with the table", () => {
  expect(release(rawTable([], counts(9)), "dfe")).toMatchObject({ profile: "dfe", threshold: 5 });
  expect(release(rawTable([], counts(9)), "exact")).toMatchObject({ profile: "exact", threshold: 0 });
});
