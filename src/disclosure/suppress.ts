import type { Group } from "./cell";
import { toldBySums } from "./workedOut";

/**
 * The cells of a table with margins that must be hidden so that no count of 1 to `threshold` is shown or follows by
 * subtraction. `also` are hidden beforehand.
 *
 * A margin of a table is a cell of a smaller table that can be asked for by itself, so it must look the same in both:
 * the smaller tables are settled first (the total, then one breakdown, then two), and a larger table hides more only
 * among its own cells. There, while a line (the values of one breakdown or several with their margin, the others held)
 * has exactly one hidden cell, or its margin tells that all those hidden are together 1 to `threshold`, its smallest
 * other cell that is not 0 is hidden too; and while any hidden count of 1 to `threshold` follows from cells of several
 * lines, the smallest cell that is left.
 *
 * Limit: larger tables are looked at line by line only, and what a linear program could narrow down without telling it
 * is for the full disclosure rules to close.
 */
export function hiddenCells(
  breakdowns: readonly string[],
  groups: readonly Group[],
  counts: readonly number[],
  threshold: number,
  also: ReadonlySet<number> = new Set(),
): Set<number> {
  const hidden = new Set(also);
  const isFew = (index: number) => counts[index]! >= 1 && counts[index]! <= threshold;
  groups.forEach((_, index) => {
    if (isFew(index)) hidden.add(index);
  });
  const lines = linesOf(breakdowns, groups);
  const isTold = toldBySums(breakdowns, groups);
  const sizes = groups.map((group) => breakdowns.filter((name) => group[name] !== null).length);
  for (let size = 1; size <= breakdowns.length; size++) {
    const those = lines.filter((line) => line.size === size);
    const known = [...sizes.keys()].filter((index) => sizes[index]! <= size);
    for (let next: number | null = -1; next !== null;) {
      settle(those, counts, threshold, hidden);
      const shown = known.filter((index) => !hidden.has(index));
      const few = known.filter((index) => hidden.has(index) && isFew(index));
      const left = shown.filter((index) => sizes[index] === size);
      next = isTold(shown, few) ? smallest(left, counts) : null;
      if (next !== null) hidden.add(next);
    }
  }
  return hidden;
}

/** The cells that add up along one breakdown or several, every other held, and their sum, which belongs to a smaller table. */
interface Line {
  /** How many breakdowns the table of these cells has. */
  readonly size: number;
  readonly cells: number[];
  readonly margin: number;
}

function linesOf(breakdowns: readonly string[], groups: readonly Group[]): Line[] {
  const at = new Map(groups.map((group, index) => [keyOf(breakdowns, group), index]));
  return someOf(breakdowns).flatMap((along) => {
    const over = Object.fromEntries(along.map((name) => [name, null]));
    const lines = new Map<number, Line>();
    groups.forEach((group, index) => {
      if (along.some((name) => group[name] === null)) return;
      const margin = at.get(keyOf(breakdowns, { ...group, ...over }))!;
      const size = breakdowns.filter((name) => group[name] !== null).length;
      const line = lines.get(margin) ?? { size, cells: [], margin };
      line.cells.push(index);
      lines.set(margin, line);
    });
    return [...lines.values()];
  });
}

/** Every choice of some of them: one, then more. */
function someOf(names: readonly string[]): string[][] {
  const all = names.reduce<string[][]>((some, name) => [...some, ...some.map((one) => [...one, name])], [[]]);
  return all.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}

const keyOf = (breakdowns: readonly string[], group: Group) =>
  JSON.stringify(breakdowns.map((name) => group[name]));

/** Hides cells of one size of table until no line of it tells what is hidden in it. */
function settle(
  lines: readonly Line[],
  counts: readonly number[],
  threshold: number,
  hidden: Set<number>,
): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const line of lines) {
      if (!tellsHidden(line, counts, threshold, hidden)) continue;
      const { cells } = line;
      const partner = smallest(
        cells.filter((index) => !hidden.has(index)),
        counts,
      );
      if (partner === null) continue;
      hidden.add(partner);
      changed = true;
    }
  }
}

/** Whether a line has exactly one hidden cell, its margin counted, or its margin tells that the hidden are together few. */
function tellsHidden(
  { cells, margin }: Line,
  counts: readonly number[],
  threshold: number,
  hidden: ReadonlySet<number>,
): boolean {
  const inside = cells.filter((index) => hidden.has(index));
  if (hidden.has(margin)) return inside.length === 0;
  const together = inside.reduce((sum, index) => sum + counts[index]!, 0);
  return inside.length === 1 || (together >= 1 && together <= threshold);
}

/** The cell with the smallest count that is not 0; where all are 0, one of them. */
function smallest(cells: readonly number[], counts: readonly number[]): number | null {
  const some = cells.filter((index) => counts[index]! > 0);
  const from = some.length > 0 ? some : cells;
  return from.length === 0
    ? null
    : from.reduce((least, index) => (counts[index]! < counts[least]! ? index : least));
}
