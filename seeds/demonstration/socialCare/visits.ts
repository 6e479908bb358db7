import { addDays, ageOn, collectionYearOf } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { earlier, later, workday } from "./calendar";
import { lot, trend } from "./lot";

/** A visit that was due; `visitedOn` null: not made. */
export interface Visit {
  readonly child: Child;
  readonly dueOn: IsoDate;
  readonly visitedOn: IsoDate | null;
  readonly isSeen: boolean;
  readonly isAlone: boolean;
}

/** Every six weeks, as the regulations ask; about every month since the authority wants more, then at the rhythm of the regulations again. */
const MONTHLY = { since: "2016-04-01", until: "2018-05-01" } as const;
const FIRST_WITHIN_DAYS = 7;

/** Least and most days from a visit to the next. */
function rhythmOn(day: IsoDate): [least: number, most: number] {
  return day >= MONTHLY.since && day < MONTHLY.until ? [29, 33] : [36, 42];
}

/** Share of the visits that are made by the day they are due, by collection year. */
const ON_TIME = [
  [2014, 0.8],
  [2016, 0.85],
  [2018, 0.937],
  [2021, 0.9],
  [2024, 0.95],
] as const;

/** The days by which visits to a child are due in a period of care: a week after a move, then again and again. */
export function dueDays(child: Child, care: Care, from: IsoDate, until: IsoDate): IsoDate[] {
  const last = earlier(addDays(care.endedOn, -1), until);
  const afterMoves = care.episodes
    .filter(({ reasonStarted }) => "SPB".includes(reasonStarted))
    .map(({ startedOn }) => addDays(startedOn, FIRST_WITHIN_DAYS));
  const dice = lot("visit rhythm", child.number, care.startedOn, from);
  const days: IsoDate[] = [];
  for (let due = from; due <= last;) {
    days.push(due);
    const next = addDays(due, dice.whole(...rhythmOn(due)));
    due = afterMoves.find((day) => day > addDays(due, 5) && day < next) ?? next;
  }
  return days;
}

export const firstDue = ({ startedOn }: Care): IsoDate => addDays(startedOn, FIRST_WITHIN_DAYS);

/** A visit that was due, made or not as chance has it. `isLate`: whether it was made by the day is settled. */
export function visitOf(child: Child, care: Care, dueOn: IsoDate, isLate?: boolean): Visit {
  const dice = lot("visit", child.number, dueOn);
  const late = !dice.chance(trend(ON_TIME, collectionYearOf(dueOn)));
  const onTime = workday(addDays(dueOn, -dice.whole(0, 5)));
  const after = dice.chance(0.3) ? null : addDays(workday(addDays(dueOn, dice.whole(3, 21))), 0);
  const made = (isLate ?? late) ? (after !== null && after > dueOn ? after : null) : onTime;
  const visitedOn = made !== null && made < care.endedOn ? later(made, care.startedOn) : null;
  const isSeen = visitedOn !== null && dice.chance(0.985);
  return { child, dueOn, visitedOn, isSeen, isAlone: isSeen && dice.chance(aloneShare(child, dueOn)) };
}

/** Small children are seldom seen alone. */
function aloneShare({ bornOn }: Child, day: IsoDate): number {
  const age = ageOn(bornOn, day);
  return age < 5 ? 0.44 : age < 10 ? 0.77 : 0.83;
}
