import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { later } from "./calendar";
import { lot } from "./lot";
import type { Known } from "./people";
import { judgedOf } from "./planJudged";
import { idAndBirth } from "./referralFeeds";
import { teamOf } from "./teams";
import type { TeamKind } from "./teams";
import { day, since } from "./told";
import type { Entry } from "./told";

/** A plan of some kind made for somebody, and those that its reviews made of it. */
export interface PlanLine {
  readonly who: Known;
  readonly kind: string;
  readonly startedOn: IsoDate;
  readonly dueOn: IsoDate;
  /** The day from which there is none any more. */
  readonly endsOn: IsoDate;
  /** Share of the plans that are completed too late. */
  readonly lateShare: number;
  /** Share of the plans that are begun and never completed. */
  readonly unfinishedShare?: number;
  /** From one review to the next; absent: it is not reviewed. */
  readonly reviewMonths?: number;
  readonly team?: TeamKind;
}

/** One plan of a line. */
interface Plan {
  readonly startedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly completedOn: IsoDate | null;
  readonly isReview: boolean;
  readonly endsOn: IsoDate;
}

const LATE_REVIEW_SHARE = 0.14;
/** Share of the reviews after which nobody thinks of the next. */
const FORGOTTEN_SHARE = 0.035;

/** The rows of a line of plans: one a plan, with the cells of the file of plans for a child. */
export function entriesOf(line: PlanLine): Entry[] {
  return plansOf(line).map((plan) => entryOf(line, plan));
}

function plansOf(line: PlanLine): Plan[] {
  const { startedOn, dueOn, endsOn } = line;
  if (startedOn >= endsOn) return [];
  const completedOn = completedFirst(line);
  const days = completedOn === null ? [] : reviewsOf(line, completedOn);
  const first = { startedOn, dueOn, completedOn, isReview: false, endsOn: days[0]?.heldOn ?? endsOn };
  const others = days.map(({ dueOn, heldOn }, index): Plan => {
    const made = { startedOn: heldOn, dueOn, completedOn: heldOn, isReview: true };
    return { ...made, endsOn: days[index + 1]?.heldOn ?? endsOn };
  });
  return [first, ...others];
}

function completedFirst(line: PlanLine): IsoDate | null {
  const { who, kind, startedOn, dueOn, endsOn, lateShare, unfinishedShare = 0 } = line;
  const dice = lot("plan", who.number, kind, startedOn);
  const isLate = dice.chance(lateShare);
  const chosen = addDays(dueOn, isLate ? dice.whole(2, 40) : -dice.whole(0, 3));
  if (chosen >= endsOn || lot("unfinished plan", who.number, kind, startedOn).chance(unfinishedShare))
    return null;
  return later(chosen, startedOn);
}

/** The reviews of a plan, each with the day it was due: some late, and after some of them no more. */
function reviewsOf({ who, kind, startedOn, endsOn, reviewMonths }: PlanLine, completedOn: IsoDate) {
  const dice = lot("reviews of a plan", who.number, kind, startedOn);
  const reviews: { dueOn: IsoDate; heldOn: IsoDate }[] = [];
  for (let last = completedOn; reviewMonths !== undefined && !dice.chance(FORGOTTEN_SHARE);) {
    const dueOn = addMonths(last, reviewMonths);
    const isLate = dice.chance(LATE_REVIEW_SHARE);
    const heldOn = addDays(dueOn, isLate ? dice.whole(8, 110) : -dice.whole(0, 12));
    if (heldOn >= endsOn) break;
    reviews.push({ dueOn, heldOn });
    last = heldOn;
  }
  return reviews;
}

function entryOf({ who, kind, reviewMonths, team = "lookedAfter" }: PlanLine, plan: Plan): Entry {
  const { startedOn, dueOn, completedOn, isReview, endsOn } = plan;
  const nextOn = completedOn !== null && reviewMonths ? addMonths(completedOn, reviewMonths) : null;
  const made = [
    dueOn,
    day(completedOn),
    isReview ? startedOn : null,
    since(completedOn, nextOn),
    day(endsOn),
  ];
  const judged = judgedOf({ who, kind, startedOn, completedOn, gradedShare: 0.09, gradedAfterDays: 30 });
  const cells = [...idAndBirth(who), kind, startedOn, ...made, ...judged.grade, ...judged.part];
  return { from: startedOn, cells: [...cells, teamOf(team, who), ...judged.more] };
}
