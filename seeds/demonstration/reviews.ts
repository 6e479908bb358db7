import { addDays, addMonths, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Care, Child } from "./child";
import { Dice } from "./random";
import { daySlashed } from "./table";
import type { Table } from "./table";
import { inCareIn, returned } from "./year";
import type { CollectionYear } from "./year";

const LATE_SHARE = 0.04;
/** Twenty working days are never fewer days than this. */
const FIRST_WITHIN_DAYS = 26;

const known = new WeakMap<Child, readonly IsoDate[]>();

/** The days of a child's reviews in all periods of care. */
function reviewDays(child: Child): readonly IsoDate[] {
  const days =
    known.get(child) ?? child.periods.flatMap((care, index) => daysIn(care, Dice.of(3, child.number, index)));
  known.set(child, days);
  return days;
}

/** The days of the reviews of a period of care: within four weeks, then after three months, then every six. */
function daysIn(care: Care, dice: Dice): IsoDate[] {
  const days: IsoDate[] = [];
  for (let due = addDays(care.startedOn, FIRST_WITHIN_DAYS); ;) {
    const held = dice.chance(LATE_SHARE) ? addDays(due, dice.whole(3, 40)) : addDays(due, -dice.whole(0, 12));
    if (held >= care.endedOn) return days;
    days.push(held);
    due = addMonths(held, days.length === 1 ? 3 : 6);
  }
}

/** SSDA903 Reviews of a year. */
export function reviewReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const rows = inCareIn(year, children).flatMap((child) =>
    reviewDays(child)
      .filter((day) => day >= year.firstDay && day <= year.lastDay)
      .map((day) => [child.id, daySlashed(child.bornOn), daySlashed(day), participation(child, day)]),
  );
  return [returned(year, "reviews", "CHILD DOB REVIEW REVIEW_CODE", rows)];
}

function participation({ bornOn, number }: Child, day: IsoDate): string {
  if (ageOn(bornOn, day) < 4) return "PN0";
  return new Dice(400_000 + number + Number(day.replaceAll("-", ""))).weighted([
    ["PN1", 55],
    ["PN2", 8],
    ["PN3", 5],
    ["PN4", 4],
    ["PN5", 16],
    ["PN6", 8],
    ["PN7", 4],
  ]);
}
