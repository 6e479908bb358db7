import { daysBetween } from "../../lib/dates";
import type { IsoDate } from "../../lib/dates";
import type { PlanOfChild, PlansOfChild } from "../../indicators/plansOfChildren";
import { asOf } from "./asOf";
import { daysRecorded, dutiesOf } from "./asked";
import type { Deadline } from "./asked";
import { ofKinds } from "./ofKinds";
import type { OfKind } from "./ofKinds";
import { reviewsHeld, reviewsAsked } from "./reviews";

/** What can happen to a plan of a child. */
export const PLAN_EVENTS = {
  REQUIRED: "From this day one is required.",
  STARTED: "It was begun.",
  DUE: "By this day it was to be completed.",
  COMPLETED: "It was completed.",
  GRADED: "Its quality was judged.",
  REVIEWED: "It was looked at anew.",
  REVIEW_DUE: "By this day it was to be looked at anew.",
  ENDED: "It ended.",
} as const;

export type PlanEventKind = keyof typeof PLAN_EVENTS;

/** One point on the line of time of a child. Child-level. */
export interface PlanEvent {
  readonly on: IsoDate;
  readonly what: PlanEventKind;
  /** Code of the kind of plan. */
  readonly code: string;
  /** The plan; null: there is none. */
  readonly plan: PlanOfChild | null;
  /** Of a day by which something was due: the day it was done; null: not yet. */
  readonly metOn: IsoDate | null;
  /** Days after the day it was due, until it was done or did not matter any more; 0: in time; null: nothing was due, or it is not due yet. */
  readonly daysLate: number | null;
}

const ORDER = Object.keys(PLAN_EVENTS);

/** Everything that happened, and was due, with all the plans of a child on one line of time: as it stood on a day. */
export function timelineOf(known: PlansOfChild, asAt: IsoDate): PlanEvent[] {
  return ofKinds(asOf(known, asAt))
    .flatMap((kind) => [...asked(kind, asAt), ...done(kind)])
    .sort((a, b) => a.on.localeCompare(b.on) || ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

const NOTHING_DUE = { metOn: null, daysLate: null };

function asked(kind: OfKind, asAt: IsoDate): PlanEvent[] {
  const { code } = kind.duty;
  const sinces = [...new Set(kind.required.map(({ since }) => since))];
  return [
    ...sinces.map((since) => ({ on: since, what: "REQUIRED" as const, code, plan: null, ...NOTHING_DUE })),
    ...[...dutiesOf(kind), ...daysRecorded(kind)].map((one) => deadline("DUE", code, one, asAt)),
    ...reviewsAsked(kind).map((one) => deadline("REVIEW_DUE", code, one, asAt)),
  ];
}

function deadline(
  what: "DUE" | "REVIEW_DUE",
  code: string,
  { dueOn, metOn, overOn, plan }: Deadline,
  asAt: IsoDate,
): PlanEvent {
  const until = [metOn ?? asAt, overOn ?? asAt].sort()[0]!;
  const isTold = metOn !== null || dueOn < asAt;
  const daysLate = isTold ? Math.max(0, daysBetween(dueOn, until)) : null;
  return { on: dueOn, what, code, plan, metOn, daysLate };
}

function done({ duty, plans }: OfKind): PlanEvent[] {
  const days: (readonly [PlanEventKind, IsoDate | null, PlanOfChild])[] = [
    ...plans.flatMap((plan) => [
      ["STARTED", plan.startedOn, plan] as const,
      ["COMPLETED", plan.completedOn, plan] as const,
      ["GRADED", plan.gradedOn, plan] as const,
      ["ENDED", plan.endedOn, plan] as const,
    ]),
    ...reviewsHeld(plans).map(({ on, plan }) => ["REVIEWED", on, plan] as const),
  ];
  return days.flatMap(([what, on, plan]) =>
    on === null ? [] : [{ on, what, code: duty.code, plan, ...NOTHING_DUE }],
  );
}
