import { dueOn } from "../../duties/clock";
import { requiredSince, reviewDue } from "../../duties/standing";
import type { RequiredSpell } from "../../duties/standing";
import type { PlanOfChild } from "../../indicators/childPlans/ofChildren";
import type { IsoDate } from "../../lib/dates";
import type { OfKind } from "./ofKinds";

/** A day by which something had to be done, and the day it was: null: not yet. */
export interface Deadline {
  readonly dueOn: IsoDate;
  readonly metOn: IsoDate | null;
  /** The day from which it did not matter any more, because nothing was required or the plan had ended; null: it does. */
  readonly overOn: IsoDate | null;
  /** The plan that it is about; null: there was none. */
  readonly plan: PlanOfChild | null;
}

/** A duty that began: since when, and the day by which the first plan was asked for. */
export interface Duty extends Deadline {
  readonly since: IsoDate;
}

/** Every duty of a kind that began by a day, with the plan that met it: the first that was completed for it. */
export function dutiesOf({ duty, plans, required }: OfKind): Duty[] {
  const sinces = [...new Set(required.map(({ since }) => since))].sort();
  return sinces.flatMap((since, place) => {
    const due = dueOn(duty.required!.due, since);
    const overOn = endOf(required.filter((spell) => spell.since === since));
    if (due === null || (overOn !== null && overOn <= due)) return [];
    const first = duty.required!.madeBefore ? dueOn(duty.required!.madeBefore, since)! : "";
    const next = sinces[place + 1] ?? null;
    const made = plans
      .filter(({ startedOn }) => startedOn >= first && (next === null || startedOn < next))
      .sort(byCompletion);
    const [plan = null] = made;
    return [{ since, dueOn: due, metOn: plan?.completedOn ?? null, overOn, plan }];
  });
}

/** The day from which none of some spells goes on; null: one of them still does. */
function endOf(spells: readonly RequiredSpell[]): IsoDate | null {
  const ends = spells.map(({ until }) => until ?? "~").sort();
  return ends.at(-1) === "~" ? null : (ends.at(-1) ?? null);
}

const byCompletion = (a: PlanOfChild, b: PlanOfChild) =>
  (a.completedOn ?? "~").localeCompare(b.completedOn ?? "~") || a.startedOn.localeCompare(b.startedOn);

/** Every day by which a plan had to be looked at anew, and the day it was. */
export function reviewsAsked(kind: OfKind): Deadline[] {
  const { duty, required, bornOn } = kind;
  const tellings = tellingsOf(kind);
  const asked = tellings.flatMap(({ on, plan }, place): Deadline[] => {
    const due = reviewDue(duty, plan, requiredSince(required, on), bornOn, on);
    if (due === null || (plan.endedOn !== null && plan.endedOn <= due)) return [];
    if (duty.required && requiredSince(required, due) === null) return [];
    const onlyReviews = duty.review?.firstFrom === "required";
    const next = tellings.slice(place + 1).find((one) => one.isReview || !onlyReviews);
    const overOn = earliest(plan.endedOn, duty.required && endOf(spellsOn(required, due)));
    return [{ dueOn: due, metOn: next?.on ?? null, overOn, plan }];
  });
  return asked.filter((one, place) => asked[place - 1]?.dueOn !== one.dueOn);
}

const spellsOn = (required: readonly RequiredSpell[], on: IsoDate) =>
  required.filter(({ from, until }) => from <= on && (until === null || until > on));

/** The earlier of two days; null is never. */
const earliest = (a: IsoDate | null, b: IsoDate | null) => (a === null || (b !== null && b < a) ? b : a);

/** A day on which a plan was completed or looked at anew. */
interface Telling {
  readonly on: IsoDate;
  readonly plan: PlanOfChild;
  readonly isReview: boolean;
}

/** Each once, though several plans may tell of one review: then it is of the one that stood on the day. */
function tellingsOf({ plans }: OfKind): Telling[] {
  const all = plans.flatMap((plan): Telling[] => {
    const { completedOn, endedOn } = plan;
    if (completedOn === null) return [];
    const reviews = plan.reviews.filter((on) => on > completedOn && (endedOn === null || on <= endedOn));
    return [
      { on: completedOn, plan, isReview: false },
      ...reviews.map((on) => ({ on, plan, isReview: true })),
    ];
  });
  const sorted = all.sort((a, b) => a.on.localeCompare(b.on) || Number(b.isReview) - Number(a.isReview));
  return sorted.filter(({ on }, place) => sorted[place - 1]?.on !== on);
}
