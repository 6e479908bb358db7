import { daysBetween } from "../../lib/dates";
import type { IsoDate } from "../../lib/dates";
import type { PlanOfChild, PlansOfChild } from "../../indicators/childPlans/ofChildren";
import { dutiesOf, reviewsAsked } from "./asked";
import type { Deadline } from "./asked";
import { ofKinds } from "./ofKinds";
import type { OfKind } from "./ofKinds";

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
  /** Days after the day it was due; 0: in time; null: nothing was due, or it is not due yet. */
  readonly daysLate: number | null;
}

const ORDER = Object.keys(PLAN_EVENTS);

/** Everything that happened, and was due, with all the plans of a child on one line of time: as it stands on a day. */
export function timelineOf(known: PlansOfChild, asAt: IsoDate): PlanEvent[] {
  return ofKinds(known)
    .flatMap((kind) => [...asked(kind, asAt), ...done(kind, asAt)])
    .sort((a, b) => a.on.localeCompare(b.on) || ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

function asked(kind: OfKind, asAt: IsoDate): PlanEvent[] {
  const { code } = kind.duty;
  const { required } = kind;
  const sinces = [...new Set(required.filter(({ from }) => from <= asAt).map(({ since }) => since))];
  const duties = dutiesOf(kind).filter(({ since }) => since <= asAt);
  const nothing = { metOn: null, daysLate: null };
  return [
    ...sinces.map((since) => ({ on: since, what: "REQUIRED" as const, code, plan: null, ...nothing })),
    ...[...duties, ...recorded(kind)].map((one) => deadline("DUE", code, one, asAt)),
    ...reviewsAsked(kind)
      .filter(({ plan }) => plan!.completedOn! <= asAt)
      .map((one) => deadline("REVIEW_DUE", code, one, asAt)),
  ];
}

/** Of kinds that nobody must have: the day the records name. */
function recorded({ duty, plans }: OfKind): Deadline[] {
  if (duty.required) return [];
  return plans.flatMap((plan) =>
    plan.dueOn === null ? [] : [{ dueOn: plan.dueOn, metOn: plan.completedOn, overOn: plan.endedOn, plan }],
  );
}

function deadline(
  what: "DUE" | "REVIEW_DUE",
  code: string,
  { dueOn, metOn, overOn, plan }: Deadline,
  asAt: IsoDate,
): PlanEvent {
  const met = metOn !== null && metOn <= asAt ? metOn : null;
  const isTold = met !== null || dueOn < asAt;
  const lastDay = overOn !== null && overOn < asAt ? overOn : asAt;
  const daysLate = isTold ? Math.max(0, daysBetween(dueOn, met ?? lastDay)) : null;
  const begun = plan !== null && plan.startedOn <= asAt ? plan : null;
  return { on: dueOn, what, code, plan: begun, metOn: met, daysLate };
}

function done({ duty, plans }: OfKind, asAt: IsoDate): PlanEvent[] {
  const seen = new Set<IsoDate>();
  return plans.flatMap((plan) => {
    const days: (readonly [PlanEventKind, IsoDate | null])[] = [
      ["STARTED", plan.startedOn],
      ["COMPLETED", plan.completedOn],
      ["GRADED", plan.gradedOn],
      ...plan.reviews
        .filter((on) => plan.completedOn !== null && on > plan.completedOn && !seen.has(on))
        .filter((on) => plan.endedOn === null || on <= plan.endedOn)
        .map((on) => ["REVIEWED", on] as const),
      ["ENDED", plan.endedOn],
    ];
    plan.reviews.forEach((on) => seen.add(on));
    return days.flatMap(([what, on]) =>
      on === null || on > asAt ? [] : [{ on, what, code: duty.code, plan, metOn: null, daysLate: null }],
    );
  });
}
