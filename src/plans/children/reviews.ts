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

/** Every day by which a plan had to be looked at anew, and the day it was. Of two duties with one day, that which lasts. */
export function reviewsAsked(kind: OfKind): Deadline[] {
  if (!kind.duty.review) return [];
  const spans = kind.duty.required ? dutySpans(kind.required) : [NO_DUTY];
  const lasting = (one: Deadline) => one.overOn ?? "9999";
  const asked = spans
    .flatMap((span) => askedWithin(kind, span))
    .sort((a, b) => lasting(a).localeCompare(lasting(b)));
  return [...new Map(asked.map((one) => [one.dueOn, one])).values()].sort((a, b) =>
    a.dueOn.localeCompare(b.dueOn),
  );
}

/**
 * The days of review within one duty, each once. What was done on a day of review or before, and left that day as it was,
 * did not meet it; what was done after it did.
 */
function askedWithin(kind: OfKind, span: DutySpan): Deadline[] {
  const plans = madeFor(kind.duty, kind.plans, span);
  const changes = changesOf(plans, span, kind.duty.review?.firstFrom === "required");
  const asked = new Map<IsoDate, Deadline>();
  changes.forEach(({ on, isEnd }, place) => {
    const next = nextReview(kind, plans, span, on);
    if (next === null || (asked.has(next.dueOn) && on > next.dueOn && !isEnd)) return;
    const overOn = earlier(next.plan.endedOn, span.overOn);
    const metOn = changes.slice(place + 1).find(({ meets }) => meets)?.on ?? null;
    if (!isOver(overOn, next.dueOn)) asked.set(next.dueOn, { ...next, metOn, overOn });
  });
  return [...asked.values()];
}

/** A day within a duty on which another review may have become the next. */
interface Change {
  readonly on: IsoDate;
  /** Whether what happened on the day meets a review that was due. */
  readonly meets: boolean;
  /** Whether plans ended on it and nothing else happened: another plan may say again what is due. */
  readonly isEnd: boolean;
}

/** The days within a duty on which a plan was completed, looked at anew or ended, the first first. */
function changesOf(
  plans: readonly PlanOfChild[],
  { since, overOn }: DutySpan,
  onlyReviews: boolean,
): Change[] {
  const first = since ?? "";
  // A plan that was there before is one that the duty begins with.
  const made = plans.flatMap(({ completedOn }) => completedOn ?? []).map((on) => (on > first ? on : first));
  const held = reviewsHeld(plans).map(({ on }) => on);
  const ended = plans.flatMap(({ endedOn }) => endedOn ?? []);
  const done = new Set([...made, ...held]);
  const meeting = new Set(onlyReviews ? held : done);
  return [...new Set([...done, ...ended])]
    .filter((on) => on >= first && !isOver(overOn, on))
    .sort()
    .map((on) => ({ on, meets: meeting.has(on), isEnd: !done.has(on) }));
}

/** The next review as it was due on a day: of several plans that stood, that of the one that is current longest; null: none was. */
function nextReview(
  { duty, bornOn }: OfKind,
  plans: readonly PlanOfChild[],
  { since }: DutySpan,
  on: IsoDate,
): { readonly dueOn: IsoDate; readonly plan: PlanOfChild } | null {
  const standing = plans.filter(
    ({ completedOn, endedOn }) => completedOn !== null && completedOn <= on && !isOver(endedOn, on),
  );
  const dues = standing.flatMap((plan) => {
    const due = reviewDue(duty, plan, since, bornOn, on);
    return due === null ? [] : [{ plan, dueOn: due }];
  });
  // One without a day stands until it ends.
  if (dues.length < standing.length) return null;
  return dues.sort((a, b) => a.dueOn.localeCompare(b.dueOn)).at(-1) ?? null;
}
