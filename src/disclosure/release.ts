import { ratio } from "../lib/rounding";
import { CELL_STATUSES } from "./cell";
import type { CellStatus, Profile, RawCell, RawTable, ReleasedCell, ReleasedTable, Scale } from "./cell";
import { hiddenCells } from "./suppress";

/** Counts of 1 to this many children are hidden under `dfe` (DfE statistics of children looked after). */
export const DFE_THRESHOLD = 5;

/**
 * The one exit: makes the cells of a whole table safe to say under `profile`. A count is hidden together with every
 * number it could be worked out from; a value is shown only where its numerator and denominator are.
 */
export function release(table: RawTable, profile: Profile): ReleasedTable {
  const threshold = profile === "dfe" ? DFE_THRESHOLD : 0;
  const hidden = table.notAvailable === undefined ? hiddenOf(table, threshold) : null;
  const cells = table.cells.map((cell, index) =>
    hidden === null
      ? without(cell, "NOT_AVAILABLE", "x", table.notAvailable!)
      : hidden.has(index)
        ? without(cell, "SUPPRESSED", "c", CELL_STATUSES.SUPPRESSED)
        : shown(cell, table.scale),
  );
  return { breakdowns: table.breakdowns, cells, profile, threshold } as unknown as ReleasedTable;
}

/** A cell is hidden with both its numbers: a shown denominator beside a shown percentage gives the count back. */
function hiddenOf(table: RawTable, threshold: number): ReadonlySet<number> {
  if (threshold === 0) return new Set();
  const { breakdowns, cells, scale } = table;
  const counts = countsOf(scale);
  const groups = cells.map(({ group }) => group);
  let hidden = new Set(counts.flatMap((of) => [...smallRemainders(table, of, threshold)]));
  for (const index of leavingFew(cells, threshold)) hidden.add(index);
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const of of counts) hidden = hiddenCells(breakdowns, groups, cells.map(of), threshold, hidden);
  }
  return hidden;
}

/** What in a cell counts children: of a mean only those it is over. */
function countsOf({ kind, denominatorIsPublic }: Scale): Count[] {
  if (kind === "mean") return [averagedOf];
  return kind === "count" || denominatorIsPublic ? [numeratorOf] : [numeratorOf, denominatorOf, remainderOf];
}

type Count = (cell: RawCell) => number;
const numeratorOf: Count = ({ children, numerator }) => children?.counted ?? numerator;
const denominatorOf: Count = ({ children, denominator }) => children?.among ?? denominator ?? 0;
/** A mean is over those counted, who may be fewer than those they are counted among. */
const averagedOf: Count = ({ children, denominator }) => children?.counted ?? denominator ?? 0;
/** Those who are not counted are a count of children too: 7 of 8 on time says that one was late. */
const remainderOf: Count = ({ children, numerator, denominator }) =>
  children?.others ?? (denominator ?? 0) - numerator;

/**
 * The cells of a cohort where everybody but the cohort is a small count: subtraction would give it. Where rows are
 * counted, few rows are of few children too, who may have others in the cohort and so not be missed from it.
 */
function smallRemainders({ cells, everybody }: RawTable, of: Count, threshold: number): Set<number> {
  const isSmall = (rest: number) => rest >= 1 && rest <= threshold;
  const rows: Count = (cell) => of({ ...cell, children: undefined });
  const small = (everybody ?? []).map((all, index) =>
    [of, rows].some((count) => isSmall(count(all) - count(cells[index]!))),
  );
  return new Set(small.flatMap((is, index) => (is ? [index] : [])));
}

/** The cells that leave a small count of another figure. */
function leavingFew(cells: readonly RawCell[], threshold: number): number[] {
  const isFew = (rest: number) => rest >= 1 && rest <= threshold;
  return cells.flatMap(({ leaves = [] }, index) => (leaves.some(isFew) ? [index] : []));
}

function shown({ group, numerator, denominator }: RawCell, scale: Scale): ReleasedCell {
  if (scale.kind === "count") return cell(group, numerator, null, numerator);
  if (denominator === null) return { ...cell(group, numerator, null, null), ...NO_ESTIMATE };
  const value = ratio(numerator, denominator * (scale.divisor ?? 1), scale.multiplier, scale.places);
  if (value === null)
    return {
      ...cell(group, numerator, denominator, null),
      status: "NOT_APPLICABLE",
      symbol: "z",
      reason: "There is nobody in this group.",
    };
  return cell(group, numerator, denominator, value);
}

const NO_ESTIMATE = {
  status: "NOT_AVAILABLE",
  symbol: "x",
  reason: "No estimate tells how many residents this group has.",
} as const;

function cell(
  group: RawCell["group"],
  numerator: number,
  denominator: number | null,
  value: number | null,
): ReleasedCell {
  return {
    group,
    numerator,
    denominator,
    value,
    status: "OK",
    symbol: null,
    reason: null,
  } as unknown as ReleasedCell;
}

function without({ group }: RawCell, status: CellStatus, symbol: "c" | "x", reason: string): ReleasedCell {
  return {
    group,
    numerator: null,
    denominator: null,
    value: null,
    status,
    symbol,
    reason,
  } as unknown as ReleasedCell;
}
