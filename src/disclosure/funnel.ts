import type { ReleasedCell, ReleasedTable } from "./cell";

/**
 * The steps of a funnel from a released table by how many steps were reached ("0" to `steps`): the first is everybody,
 * each further one those who reached it. A step is shown only where it follows from cells that are: all of those who
 * reached it, or all of those who did not and everybody; and where neither it nor those lost since a step that is shown
 * are few, since cells that are hidden one by one may be few together.
 */
export function releaseFunnel(
  { breakdowns, cells, threshold }: ReleasedTable,
  steps: number,
): readonly ReleasedCell[] {
  const [by] = breakdowns as readonly [string];
  const total = cells.find(({ group }) => group[by] === null)!;
  const reaching = Array.from({ length: steps + 1 }, (_, place) =>
    cells.find(({ group }) => group[by] === String(place))!,
  );
  const hidden = reaching.find(({ numerator }) => numerator === null) ?? total;
  const numbers = withoutFew(
    reaching.map((_, step) => reachedBy(total, reaching, step)),
    threshold,
  );
  return numbers.map((number, step) => {
    const group = { [by]: String(step) };
    return number === null ? { ...hidden, group } : shown(total, group, number);
  });
}

/** How many reached a step; null where hidden cells are needed to tell. */
function reachedBy(total: ReleasedCell, reaching: readonly ReleasedCell[], step: number): number | null {
  if (step === 0) return total.numerator;
  const after = sum(reaching.slice(step));
  const before = sum(reaching.slice(0, step));
  return after ?? (before === null || total.numerator === null ? null : total.numerator - before);
}

/** Hides numbers that are few, or fewer by a few than one shown before them. */
function withoutFew(numbers: readonly (number | null)[], threshold: number): (number | null)[] {
  const isFew = (number: number) => number >= 1 && number <= threshold;
  return numbers.reduce<(number | null)[]>((before, number) => {
    const tells =
      number !== null && (isFew(number) || before.some((one) => one !== null && isFew(one - number)));
    return [...before, tells ? null : number];
  }, []);
}

const shown = (total: ReleasedCell, group: ReleasedCell["group"], number: number): ReleasedCell =>
  ({
    ...{ ...total, group, numerator: number, value: number },
    ...{ status: "OK", symbol: null, reason: null },
  }) as ReleasedCell;

/** Null where one of them is hidden. */
const sum = (cells: readonly ReleasedCell[]): number | null =>
  cells.reduce<number | null>(
    (all, { numerator }) => (all === null || numerator === null ? null : all + numerator),
    0,
  );
