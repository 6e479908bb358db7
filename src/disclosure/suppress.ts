import type { Group } from "./cell";

/**
 * The cells of a table with margins that must be hidden so that no count of 1 to `threshold` is shown or follows by
 * subtraction: small counts first; then, while a line (all values of one breakdown with its total, the others held)
 * has exactly one hidden cell, its smallest other cell that is not 0 is hidden too. `also` are hidden beforehand.
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
  for (let changed = true; changed;) {
    changed = false;
    for (const line of lines) {
      if (line.filter((index) => hidden.has(index)).length !== 1) continue;
      const partner = smallest(line, counts, hidden);
      if (partner === null) continue;
      hidden.add(partner);
      changed = true;
    }
  }
  return hidden;
}

/** The cells that add up along one breakdown: its values and their total, every other breakdown held. */
function linesOf(breakdowns: readonly string[], groups: readonly Group[]): number[][] {
  return breakdowns.flatMap((along) => {
    const lines = new Map<string, number[]>();
    groups.forEach((group, index) => {
      const held = JSON.stringify(breakdowns.filter((name) => name !== along).map((name) => group[name]));
      lines.set(held, [...(lines.get(held) ?? []), index]);
    });
    return [...lines.values()];
  });
}

/** The smallest cell not yet hidden that is not 0; where all are 0 the hidden cell is the total, and one 0 must go. */
function smallest(
  line: readonly number[],
  counts: readonly number[],
  hidden: ReadonlySet<number>,
): number | null {
  const open = line.filter((index) => !hidden.has(index));
  const candidates = open.filter((index) => counts[index]! > 0);
  const from = candidates.length > 0 ? candidates : open;
  return from.length === 0
    ? null
    : from.reduce((least, index) => (counts[index]! < counts[least]! ? index : least));
}
