import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { episodeOn, isLookedAfter } from "../children";

const MOST = 7;
const MONTHS_ADRIFT = 15;

/** The children whom health and school have lost sight of, and since when. */
export interface Drifting {
  readonly numbers: ReadonlySet<number>;
  readonly since: IsoDate;
}

/**
 * A few children far from home whose health assessment is overdue and who miss school: the kind of cohort the hub is
 * there to find. Chosen among those looked after at the last month end.
 */
export function driftingAmong(children: readonly Child[], today: IsoDate): Drifting {
  const monthEnd = addDays(`${today.slice(0, 7)}-01`, -1);
  const since = addMonths(today, -MONTHS_ADRIFT);
  const adrift = children.filter((child) => {
    const placement = episodeOn(child, monthEnd)?.placement;
    const age = ageOn(child.bornOn, since);
    const isFar = placement?.isOutside ?? false;
    return isFar && isLookedAfter(child, since) && age >= 6 && age <= 13 && !child.isUnaccompanied;
  });
  return { numbers: new Set(adrift.slice(0, MOST).map(({ number }) => number)), since };
}

/** Whether a child is adrift on `day`. */
export const isAdrift = ({ numbers, since }: Drifting, { number }: Child, day: IsoDate): boolean =>
  numbers.has(number) && day > since;
