import type { Group } from "./cell";

/**
 * The cells of a table with margins that must be hidden so that no count of 1 to `threshold` is shown or follows by
 * subtraction. `also` are hidden beforehand.
 *
 * A margin of a table is a cell of a smaller table that can be asked for by itself, so it must look the same in both:
 * the smaller tables are settled first (the total, then one breakdown, then two), and a larger table hides more only
 * among its own cells. There, while a line (all values of one breakdown with their margin, the others held) has exactly
 * one hidden cell, its smallest other cell that is not 0 is hidden too.
 *
 * Limit: lines are looked at one by one; what a linear program could narrow down over several lines is for the full
 * disclosure rules to close.
 */
export function hiddenCells(
  breakdowns: readonly string[],
  groups: readonly Group[],
  counts: readonly number[],
  threshold: number,
  also: ReadonlySet<number> = new Set(),
): Set<number> {
  const hidden = new Set(also);
  counts.forEach((count, index) => {
    if (count >= 1 && count <= threshold) hidden.add(index);
  });
  const lines = linesOf(breakdowns, groups);
  for (let size = 1; size <= breakdowns.length; size++)
    settle(
      lines.filter((line) => line.size === size),
      counts,
      hidden,
    );
  return hidden;
}

/** The cells that add up along one breakdown, every other held, and their sum, which belongs to a smaller table. */
interface Line {
  /** How many breakdowns the table of these cells has. */
  readonly size: number;
  readonly cells: number[];
  readonly margin: number;
}

function linesOf(breakdowns: readonly string[], groups: readonly Group[]): Line[] {
  const at = new Map(groups.map((group, index) => [keyOf(breakdowns, group), index]));
  return breakdowns.flatMap((along) => {
    const lines = new Map<number, Line>();
    groups.forEach((group, index) => {
      if (group[along] === null) return;
      const margin = at.get(keyOf(breakdowns, { ...group, [along]: null }))!;
      const size = breakdowns.filter((name) => group[name] !== null).length;
      const line = lines.get(margin) ?? { size, cells: [], margin };
      line.cells.push(index);
      lines.set(margin, line);
    });
    return [...lines.values()];
  });
}

const keyOf = (breakdowns: readonly string[], group: Group) =>
  JSON.stringify(breakdowns.map((name) => group[name]));

/** Hides cells of one size of table until no line of it has exactly one hidden cell, its margin counted. */
function settle(lines: readonly Line[], counts: readonly number[], hidden: Set<number>): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const { cells, margin } of lines) {
      if ([...cells, margin].filter((index) => hidden.has(index)).length !== 1) continue;
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

/** The cell with the smallest count that is not 0; where all are 0, one of them. */
function smallest(cells: readonly number[], counts: readonly number[]): number | null {
  const some = cells.filter((index) => counts[index]! > 0);
  const from = some.length > 0 ? some : cells;
  return from.length === 0
    ? null
    : from.reduce((least, index) => (counts[index]! < counts[least]! ? index : least));
}
