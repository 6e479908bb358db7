import { dueOn, lastDay } from "../../duties/clock";
import type { PlanOfChild } from "../../indicators/plansOfChildren";
import type { IsoDate } from "../../lib/dates";
import { dutySpans, isOver, madeFor } from "./dutySpans";
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

/**
 * Every duty of a kind, with the plan that met it: the first that was completed for it and not over by the day it was
 * due. And every day after that on which the last plan ended while one was still required: the next was due then. A duty
 * that was over by the day it was due is left out, and one that counts working days of years whose bank holidays are not
 * known.
 */
export function dutiesOf({ duty, plans, required }: OfKind): Duty[] {
  return dutySpans(required).flatMap((span) => {
    const { since } = span;
    const made = madeFor(duty, plans, span);
    const first = dueOn(duty.required!.due, since);
    const from = lastDay(duty.required!.due, since);
    const days = [...(first === null ? [] : [first]), ...gapsAfter(from, made)];
    return days
      .filter((due) => !isOver(span.overOn, due))
      .map((due) => ({ since, dueOn: due, overOn: span.overOn, ...metBy(made, due) }));
  });
}

/** The days after one on which a plan ended and no other one stood that was completed. */
function gapsAfter(from: IsoDate, plans: readonly PlanOfChild[]): IsoDate[] {
  const ends = plans.flatMap((plan) => (stoodUntil(plan) === null ? [] : [plan.endedOn!]));
  const gaps = ends.filter((on) => on > from && !plans.some((plan) => stood(plan, on)));
  return [...new Set(gaps)].sort();
}

/** The day a completed plan ended; null: it was not completed before, or it stands. */
const stoodUntil = ({ completedOn, endedOn }: PlanOfChild) =>
  completedOn !== null && endedOn !== null && completedOn < endedOn ? endedOn : null;

const stood = ({ completedOn, endedOn }: PlanOfChild, on: IsoDate) =>
  completedOn !== null && completedOn <= on && !isOver(endedOn, on);

/** The plan that met what was due on a day: of those not over by then the first completed, else the first begun. */
function metBy(plans: readonly PlanOfChild[], due: IsoDate): Pick<Deadline, "metOn" | "plan"> {
  const left = plans.filter(({ endedOn }) => !isOver(endedOn, due));
  const begun = [...left].sort((a, b) => a.startedOn.localeCompare(b.startedOn));
  const completed = begun
    .filter(({ completedOn, endedOn }) => completedOn !== null && !isOver(endedOn, completedOn))
    .sort((a, b) => a.completedOn!.localeCompare(b.completedOn!));
  const [met = null] = completed;
  return { metOn: met?.completedOn ?? null, plan: met ?? begun[0] ?? null };
}

/** Of a kind that nobody must have: the days that the records name for plans that were begun. */
export function daysRecorded({ duty, plans }: OfKind): Deadline[] {
  if (duty.required) return [];
  return plans.flatMap((plan) =>
    plan.dueOn === null || (plan.completedOn === null && isOver(plan.endedOn, plan.dueOn))
      ? []
      : [{ dueOn: plan.dueOn, metOn: plan.completedOn, overOn: plan.endedOn, plan }],
  );
}
