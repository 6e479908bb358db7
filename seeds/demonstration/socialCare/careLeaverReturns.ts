import { addMonths } from "../../../src/lib/dates";
import type { Child } from "../child";
import { daySlashed } from "../table";
import type { Table } from "../table";
import { isIn, returned } from "../year";
import type { CollectionYear } from "../year";
import { activityIn } from "./careLeaverFeeds";
import { leftCareOn } from "./careLeaverLives";
import { careLeaverStates } from "./careLeaverStates";
import type { State } from "./careLeaverStates";

const AGES = [17, 18, 19, 20, 21];

/** The 17th to 21st birthdays of a care leaver that fall in the year: one at most, none for who never was one. */
export function birthdaysIn(child: Child, year: CollectionYear): number[] {
  const leftOn = leftCareOn(child);
  if (leftOn === null) return [];
  return AGES.filter((age) => {
    const birthday = addMonths(child.bornOn, age * 12);
    return birthday >= year.firstDay && birthday >= leftOn && isIn(year, birthday, null);
  });
}

/** SSDA903 OC3 of a year: the care leavers whose birthday fell in it, as their state was on that day. */
export function careLeaverReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const states = new Map(careLeaverStates(children).map((list) => [list[0]!.who.id, list]));
  const rows = children.flatMap((child) =>
    birthdaysIn(child, year).map((age) => {
      const birthday = addMonths(child.bornOn, age * 12);
      const state = states.get(child.id)!.findLast(({ fromOn }) => fromOn <= birthday)!;
      return [child.id, daySlashed(child.bornOn), ...lotOf(state, age, year)];
    }),
  );
  return [returned(year, "oc3", "CHILD DOB IN_TOUCH ACTIV ACCOM", rows)];
}

function lotOf(
  { inTouch, activity, home, isSuitable }: State,
  age: number,
  { year }: CollectionYear,
): string[] {
  if (inTouch !== "YES") return [inTouch, "0", "0"];
  // The return of a 17 year old knows neither foyers nor former foster carers.
  const letter = age === 17 && /[TZ]/.test(home!) ? "D" : home!;
  return [inTouch, activityIn(year, activity), `${letter}${isSuitable ? "1" : "2"}`];
}
