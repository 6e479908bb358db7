import { addDays } from "../../../src/lib/dates";
import { periodOn } from "../children";
import { shuffled } from "./lot";
import { visitOf } from "./visits";
import type { Visit } from "./visits";

/** What is printed of the visits due in the twelve months to 31 March 2018. */
const YEAR = { firstDay: "2017-04-01", lastDay: "2018-03-31", due: 6_417, byTheDay: 6_014 } as const;

const isCounted = ({ child, dueOn }: Visit): boolean =>
  dueOn >= YEAR.firstDay && dueOn <= YEAR.lastDay && periodOn(child, dueOn) !== undefined;
const isByTheDay = ({ visitedOn, dueOn }: Visit): boolean => visitedOn !== null && visitedOn <= dueOn;
const keyOf = ({ child, dueOn }: Visit): string => `${child.number} ${dueOn}`;

/** The visits with those of the year made as many, and as many of them made in time, as are printed; `march` stands. */
export function settledYear(visits: readonly Visit[], march: readonly Visit[]): Visit[] {
  const others = visits.filter((visit) => !isCounted(visit));
  const counted = march.filter(isCounted);
  const due = YEAR.due - counted.length;
  const inTime = YEAR.byTheDay - counted.filter(isByTheDay).length;
  const ofYear = numbered(visits.filter(isCounted), Math.max(0, due));
  const settled = shuffled("in time", ofYear, keyOf).map((visit, index) => {
    const { child, dueOn } = visit;
    const isLate = index >= inTime;
    const again = visitOf(child, periodOn(child, dueOn)!, dueOn, isLate);
    return again.visitedOn !== null && again.visitedOn >= "2018-03-01"
      ? { ...again, visitedOn: null, isSeen: false, isAlone: false }
      : again;
  });
  return [...others, ...settled];
}

/** So many of the visits, or with further ones between them where there are too few. */
function numbered(visits: readonly Visit[], wanted: number): Visit[] {
  const chosen = shuffled("due in the year", visits, keyOf);
  if (chosen.length >= wanted) return chosen.slice(0, wanted);
  const further = chosen
    .map((visit) => ({ ...visit, dueOn: addDays(visit.dueOn, 14) }))
    .filter((visit) => isCounted(visit) && visit.dueOn < "2018-02-19");
  return [...chosen, ...further.slice(0, wanted - chosen.length)];
}
