import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

/** What the dates of a plan are called in the file of its kind. */
interface PlanColumns<C extends string> {
  readonly started: C;
  readonly completed: C;
  readonly reviewed: C;
  readonly ended: C;
}

/** What must hold of the dates of a plan, whichever its kind. */
export function planRules<C extends string>({
  started,
  completed,
  reviewed,
  ended,
}: PlanColumns<C>): RowRule<C>[] {
  const severity = "error";
  return [
    notInFuture({
      code: "CHILD_PLAN_STARTED_IN_FUTURE",
      column: started,
      says: "the plan was started after the day the file was received. Correct its first day.",
    }),
    notInFuture({
      code: "CHILD_PLAN_COMPLETED_IN_FUTURE",
      column: completed,
      says: "the plan was completed after the day the file was received. Correct the day it was completed.",
    }),
    notInFuture({
      code: "CHILD_PLAN_REVIEWED_IN_FUTURE",
      column: reviewed,
      says: "the plan was reviewed after the day the file was received. Correct the day of the review.",
    }),
    inOrder({
      ...{ code: "CHILD_PLAN_COMPLETED_BEFORE_START", severity, first: started, then: completed },
      says: "the plan was completed before it was started. Correct one of the dates.",
    }),
    inOrder({
      ...{ code: "CHILD_PLAN_REVIEWED_BEFORE_START", severity, first: started, then: reviewed },
      says: "the plan was reviewed before it was started. Correct one of the dates.",
    }),
    inOrder({
      ...{ code: "CHILD_PLAN_ENDS_BEFORE_START", severity, first: started, then: ended },
      says: "the plan ended before it was started. Correct one of the dates.",
    }),
  ];
}
