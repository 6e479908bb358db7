import { dueOn } from "../../duties/clock";
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
 * Every duty of a kind, with the plan that met it: the first that was completed for it. One that was over by the day it
 * was due is left out, and one that counts working days of years whose bank holidays are not known.
 */
export function dutiesOf({ duty, plans, required }: OfKind): Duty[] {
  return dutySpans(required).flatMap(({ since, overOn }) => {
    const due = dueOn(duty.required!.due, since);
    if (due === null || isOver(overOn, due)) return [];
    const [plan = null] = madeFor(duty, plans, { since, overOn }).sort(byCompletion);
    return [{ since, dueOn: due, metOn: plan?.completedOn ?? null, overOn, plan }];
  });
}

const byCompletion = (a: PlanOfChild, b: PlanOfChild) =>
  (a.completedOn ?? "~").localeCompare(b.completedOn ?? "~") || a.startedOn.localeCompare(b.startedOn);

/** Of a kind that nobody must have: the days that the records name for plans that were begun. */
export function daysRecorded({ duty, plans }: OfKind): Deadline[] {
  if (duty.required) return [];
  return plans.flatMap((plan) =>
    plan.dueOn === null || (plan.completedOn === null && isOver(plan.endedOn, plan.dueOn))
      ? []
      : [{ dueOn: plan.dueOn, metOn: plan.completedOn, overOn: plan.endedOn, plan }],
  );
}
