import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isLookedAfter } from "../children";
import { daysBetween, workday } from "./calendar";
import { lot, trend } from "./lot";

/** How often something happens in a year, at the beginning of years; between them in a straight line. */
type Yearly = readonly (readonly [year: number, number: number])[];

const FIRST_YEAR = 2013;
const OLD_ENOUGH = 8;
const MOST_TRIES = 500;
const FIRST_DAY = "2013-04-01";

/** Working days on which something happens, about so often a year, from the beginning to `until`. */
export function happenings(name: string, yearly: Yearly, until: IsoDate): IsoDate[] {
  const dice = lot("happenings", name);
  const days: IsoDate[] = [];
  for (let year = FIRST_YEAR; year <= Number(until.slice(0, 4)); year++) {
    const number = Math.round(trend(yearly, year) * (0.95 + dice.next() / 10));
    for (let index = 0; index < number; index++)
      days.push(workday(addDays(`${year}-01-02`, dice.whole(0, 363))));
  }
  return days.filter((day) => day >= FIRST_DAY && day <= until).sort();
}

/** Days on which something happens, each with a looked after child old enough for it. */
export function byChildren(
  name: string,
  yearly: Yearly,
  children: readonly Child[],
  today: IsoDate,
): [Child, IsoDate][] {
  let known = 0;
  return happenings(name, yearly, today).flatMap((on, index): [Child, IsoDate][] => {
    const dice = lot(name, index);
    // The children are in the order in which they came into care: who comes later is not thrown for.
    while (known < children.length && children[known]!.periods[0].startedOn <= on) known++;
    for (let tries = 0; tries < MOST_TRIES && known > 0; tries++) {
      const child = children[dice.whole(0, known - 1)]!;
      if (isLookedAfter(child, on) && ageOn(child.bornOn, on) >= OLD_ENOUGH) return [[child, on]];
    }
    return [];
  });
}

/** A day somewhere between two. */
export const dayBetween = (dice: ReturnType<typeof lot>, from: IsoDate, to: IsoDate): IsoDate =>
  addDays(from, dice.whole(0, Math.max(0, daysBetween(from, to) - 1)));
