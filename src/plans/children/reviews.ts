import { reviewDue } from "../../duties/standing";
import type { PlanOfChild } from "../../indicators/plansOfChildren";
import type { IsoDate } from "../../lib/dates";
import type { Deadline } from "./asked";
import { dutySpans, earlier, isOver, madeFor } from "./dutySpans";
import type { DutySpan } from "./dutySpans";
import type { OfKind } from "./ofKinds";

/** A day on which a plan was looked at anew. */
export interface Review {
  readonly on: IsoDate;
  readonly plan: PlanOfChild;
}

/** Each review once, though several plans may tell of it: it is of the one begun last of those that stood. */
export function reviewsHeld(plans: readonly PlanOfChild[]): Review[] {
  const found = new Map<IsoDate, PlanOfChild>();
  for (const plan of [...plans].sort((a, b) => a.startedOn.localeCompare(b.startedOn)))
    for (const on of plan.reviews) if (isReviewOf(plan, on)) found.set(on, plan);
  return [...found].map(([on, plan]) => ({ on, plan })).sort((a, b) => a.on.localeCompare(b.on));
}

/** The review that ends a plan is one of it. */
const isReviewOf = ({ completedOn, endedOn }: PlanOfChild, on: IsoDate) =>
  completedOn !== null && on > completedOn && (endedOn === null || on <= endedOn);

/** For a kind that nobody must have. */
const NO_DUTY: DutySpan = { since: null, overOn: null };

/** Every day by which a plan had to be looked at anew, and the day it was. */
export function reviewsAsked(kind: OfKind): Deadline[] {
  if (!kind.duty.review) return [];
  const spans = kind.duty.required ? dutySpans(kind.required) : [NO_DUTY];
  return spans.flatMap((span) => askedWithin(kind, span));
}

/** A day on which the day of the next review may have become another one, and that day. */
interface Asked extends Deadline {
  readonly on: IsoDate;
}

function askedWithin(kind: OfKind, span: DutySpan): Deadline[] {
  const plans = madeFor(kind.duty, kind.plans, span);
  const changes = changesOf(plans, span, kind.duty.review?.firstFrom === "required");
  const asked = changes.flatMap(({ on }, place): Asked[] => {
    const next = nextReview(kind, plans, span, on);
    if (next === null) return [];
    const overOn = earlier(next.plan.endedOn, span.overOn);
    const metOn = changes.slice(place + 1).find(({ meets }) => meets)?.on ?? null;
    return isOver(overOn, next.dueOn) ? [] : [{ ...next, on, metOn, overOn }];
  });
  return asked.filter((one, place) => !isToldBy(one, asked[place - 1], asked[place + 1]));
}

/**
 * Whether one that comes before or after says the same. What was done on the day that is due, or before, and left that
 * day as it was, did not meet it; what was done after it did.
 */
function isToldBy({ on, dueOn }: Asked, before: Asked | undefined, after: Asked | undefined): boolean {
  return (after?.dueOn === dueOn && after.on <= dueOn) || (before?.dueOn === dueOn && on > dueOn);
}

interface Change {
  readonly on: IsoDate;
  /** Whether what happened on the day meets a review that was due. */
  readonly meets: boolean;
}

/** The days within a duty on which a plan was completed, looked at anew or ended, the first first. */
function changesOf(
  plans: readonly PlanOfChild[],
  { since, overOn }: DutySpan,
  onlyReviews: boolean,
): Change[] {
  const days = new Map<IsoDate, boolean>();
  const add = (on: IsoDate, meets: boolean) => days.set(on, meets || days.get(on) === true);
  for (const { completedOn, endedOn } of plans) {
    // A plan that was there before is one that the duty begins with.
    if (completedOn !== null) add(completedOn > (since ?? "") ? completedOn : since!, !onlyReviews);
    if (endedOn !== null) add(endedOn, false);
  }
  for (const { on } of reviewsHeld(plans)) if (on >= (since ?? "")) add(on, true);
  return [...days]
    .filter(([on]) => !isOver(overOn, on))
    .map(([on, meets]) => ({ on, meets }))
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** The next review as it was due on a day: of several plans that stood, that of the one that is current longest; null: none was. */
function nextReview(
  { duty, bornOn }: OfKind,
  plans: readonly PlanOfChild[],
  { since }: DutySpan,
  on: IsoDate,
): (Pick<Asked, "dueOn"> & { readonly plan: PlanOfChild }) | null {
  const standing = plans.filter(
    ({ completedOn, endedOn }) => completedOn !== null && completedOn <= on && !isOver(endedOn, on),
  );
  const dues = standing.map((plan) => ({ plan, dueOn: reviewDue(duty, plan, since, bornOn, on) ?? "~" }));
  const last = dues.sort((a, b) => a.dueOn.localeCompare(b.dueOn)).at(-1);
  return last === undefined || last.dueOn === "~" ? null : last;
}
