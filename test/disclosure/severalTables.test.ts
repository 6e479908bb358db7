import fc from "fast-check";
import type { RawTable, ReleasedCell } from "../../src/disclosure/cell";
import { release } from "../../src/disclosure/release";
import { COUNT } from "../../src/disclosure/scales";
import { smallerTables, tableOf, workOut } from "./table";

/** The cells of a released table with what the smaller tables of the same question show. */
function putTogether(table: RawTable): ReleasedCell[] {
  const shown = smallerTables(table).flatMap((smaller) => release(smaller, "dfe").cells);
  return release(table, "dfe").cells.map((cell) => {
    const elsewhere = shown.find(({ group }) => sameGroup(group, cell.group) && cell.numerator === null);
    return elsewhere ? { ...cell, numerator: elsewhere.numerator } : cell;
  });
}

/** Whether two groups are of the same children: what a smaller table does not name is all of them. */
const sameGroup = (smaller: ReleasedCell["group"], group: ReleasedCell["group"]) =>
  Object.keys(group).every((name) => (smaller[name] ?? null) === group[name]);

// A margin hidden in the table of two breakdowns must be hidden in the table of one as well.
test("no small count follows from a table with the tables of its single breakdowns beside it", () => {
  fc.assert(
    fc.property(tableOf(COUNT), (table) => {
      const found = [...workOut(table.breakdowns, putTogether(table), "numerator")];
      const small = found
        .map((index) => table.cells[index]!.numerator)
        .filter((count) => count >= 1 && count <= 5);
      expect(small).toEqual([]);
    }),
    { numRuns: 3000, seed: 1 },
  );
});
