import type { Profile, ReleasedCell, ReleasedTable } from "./cell";
import { DFE_THRESHOLD } from "./release";

/** A median is the number of one child: under `dfe` it is said only beside a mean that is, of so many or more. */
const FEWEST = 2 * DFE_THRESHOLD;

/**
 * The mean of those who reached something, beside a table of everybody by when, `notYet` among its groups. Its denominator
 * is everybody but those not yet: where everybody or these are hidden, the mean is.
 */
export function releaseMean(
  mean: ReleasedCell,
  { breakdowns, cells }: ReleasedTable,
  notYet: string,
): ReleasedCell {
  const by = breakdowns[0]!;
  const hidden = cells.find(
    ({ group, status }) => status === "SUPPRESSED" && (group[by] === null || group[by] === notYet),
  );
  return hidden ? { ...hidden, group: mean.group } : mean;
}

/** The median of what a released mean is over; null where it may not be said. */
export function releaseMedian(median: number | null, mean: ReleasedCell, profile: Profile): number | null {
  if (profile === "exact") return median;
  return mean.status === "OK" && mean.denominator !== null && mean.denominator >= FEWEST ? median : null;
}
