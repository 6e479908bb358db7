import { addMonths } from "../lib/dates";
import type { IsoDate } from "../lib/dates";
import type { ChildPlanDuty } from "./childPlan";
import { dueOn, lastDay } from "./clock";

/** How a child stands on a date with one kind of plan. */
export const STANDINGS = {
  CURRENT: "Required, and there is one: completed, not ended, its review not overdue.",
  LATE: "There is one, but it was not completed, or not reviewed, by the day that was due; of a kind that the law asks for, only while it is required.",
  DUE: "There is no current one yet, and the day it is due has not passed; of a kind that the law asks for, only while it is required.",
  MISSING: "Required and due by now, and there is none.",
  HELD: "Not required, and yet there is a current one.",
  NONE: "Not required, and there is none that is current.",
} as const;

export type Standing = keyof typeof STANDINGS;

/** A spell in which a plan was required. `until` is the first day on which it was not any more. */
export interface RequiredSpell {
  /** The day the duty began, from which its clock runs; a spell may continue a duty that began before it. */
  readonly since: IsoDate;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** One plan as the records tell it. */
export interface ToldPlan {
  readonly startedOn: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  /** The days on which it was looked at anew, the first first. */
  readonly reviews: readonly IsoDate[];
  readonly reviewDueOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
}

/** Why a child stands as it does with a kind of plan. */
export interface PlanStanding {
  readonly standing: Standing;
  /** Since when it is required; null: it is not. */
  readonly requiredSince: IsoDate | null;
  /**
   * The day the plan, or its next review, was or is due; where the last one ended and no other is completed, the day it
   * ended. null: none is told, or it is not known.
   */
  readonly dueOn: IsoDate | null;
}

/** How a child stands with one kind of plan on a date, from what is known of it. `bornOn`: null where it is not known. */
export function standingOn(
  duty: ChildPlanDuty,
  required: readonly RequiredSpell[],
  plans: readonly ToldPlan[],
  bornOn: IsoDate | null,
  asAt: IsoDate,
): PlanStanding {
  const since = requiredSince(required, asAt);
  const standing = plans.filter((plan) => stands(plan, asAt) && isMadeFor(duty, plan, since));
  const completed = standing.filter(({ completedOn }) => completedOn !== null && completedOn <= asAt);
  const ends = completed.map((plan) => reviewDue(duty, plan, since, bornOn, asAt));
  if (completed.length > 0) return ofCompleted(ends, duty.required !== null, since, asAt);
  if (since === null && duty.required) return { standing: "NONE", requiredSince: null, dueOn: null };
  const told = standing.flatMap((plan) => plan.dueOn ?? []).sort()[0] ?? null;
  const first = since === null ? told : dueOn(duty.required!.due, since);
  const last = since === null ? told : lastDay(duty.required!.due, since);
  const isPast = last !== null && asAt > last;
  const due = (isPast && since !== null && lapsedOn(duty, plans, since, last, asAt)) || first;
  return { standing: ofNone(isPast, since !== null, standing.length > 0), requiredSince: since, dueOn: due };
}

/** The last day after one on which a plan that was completed ended: the next was due then; null: none did. */
function lapsedOn(
  duty: ChildPlanDuty,
  plans: readonly ToldPlan[],
  since: IsoDate,
  after: IsoDate,
  asAt: IsoDate,
): IsoDate | null {
  const ends = plans
    .filter((plan) => isMadeFor(duty, plan, since))
    .flatMap(({ completedOn, endedOn }) =>
      completedOn !== null && endedOn !== null && completedOn < endedOn ? [endedOn] : [],
    );
  return (
    ends
      .filter((on) => on > after && on <= asAt)
      .sort()
      .at(-1) ?? null
  );
}

/** Of several that are completed, the one that is current longest; null is for ever. */
function ofCompleted(
  ends: readonly (IsoDate | null)[],
  isAsked: boolean,
  since: IsoDate | null,
  asAt: IsoDate,
): PlanStanding {
  const due = ends.includes(null) ? null : [...ends].sort().at(-1)!;
  const isCurrent = due === null || asAt <= due;
  if (since !== null) return { standing: isCurrent ? "CURRENT" : "LATE", requiredSince: since, dueOn: due };
  if (isCurrent) return { standing: "HELD", requiredSince: null, dueOn: due };
  return isAsked
    ? { standing: "NONE", requiredSince: null, dueOn: null }
    : { standing: "LATE", requiredSince: null, dueOn: due };
}

function ofNone(isPast: boolean, isRequired: boolean, isBegun: boolean): Standing {
  if (isPast) return isBegun ? "LATE" : "MISSING";
  return isRequired || isBegun ? "DUE" : "NONE";
}

/** Since when one is required on a day: the duty that began last; null: it is not. */
export function requiredSince(required: readonly RequiredSpell[], asAt: IsoDate): IsoDate | null {
  const open = required.filter(({ from, until }) => from <= asAt && (until === null || until > asAt));
  return (
    open
      .map(({ since }) => since)
      .sort()
      .at(-1) ?? null
  );
}

const stands = ({ startedOn, endedOn }: ToldPlan, asAt: IsoDate) =>
  startedOn <= asAt && (endedOn === null || endedOn > asAt);

function isMadeFor({ required }: ChildPlanDuty, { startedOn }: ToldPlan, since: IsoDate | null): boolean {
  if (since === null || !required?.madeBefore) return true;
  return startedOn >= dueOn(required.madeBefore, since)!;
}

/** The day after which a completed plan is not current any more; null: it stands until it ends. */
export function reviewDue(
  { review }: ChildPlanDuty,
  { completedOn, reviews, reviewDueOn }: ToldPlan,
  since: IsoDate | null,
  bornOn: IsoDate | null,
  asAt: IsoDate,
): IsoDate | null {
  if (!review) return null;
  if (review.byAge) return byAge(review.byAge, completedOn!, bornOn);
  if (!review.clocks) return isSettled(reviews, reviewDueOn, asAt) ? null : reviewDueOn;
  const from = review.firstFrom === "required" ? (since ?? completedOn!) : completedOn!;
  const held = reviews.filter((on) => on <= asAt && on >= from);
  const clock = review.clocks[Math.min(held.length, review.clocks.length - 1)]!;
  return lastDay(clock, [from, ...held].sort().at(-1)!);
}

/** A recorded day is settled by a review on or after it; the next, if there is one, is told by another record. */
const isSettled = (reviews: readonly IsoDate[], due: IsoDate | null, asAt: IsoDate) =>
  due !== null && reviews.some((on) => on >= due && on <= asAt);

function byAge(
  { birthday, before, from }: NonNullable<NonNullable<ChildPlanDuty["review"]>["byAge"]>,
  completedOn: IsoDate,
  bornOn: IsoDate | null,
): IsoDate | null {
  const young = dueOn(before, completedOn)!;
  return bornOn !== null && young < addMonths(bornOn, 12 * birthday) ? young : dueOn(from, completedOn);
}
