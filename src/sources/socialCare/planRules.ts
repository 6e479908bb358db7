import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

/** What the dates of a plan are called in the file of its kind. */
interface PlanColumns<C extends string> {
  readonly started: C;
  /** Absent in a file of plans that are there once they start. */
  readonly completed?: C;
  readonly reviewed: C;
  readonly ended: C;
}

/** Columns that the file of every kind may have, under the same names. */
type Shared = "CHILD_TOOK_PART" | "PARTICIPATION" | "PLAN_ASSESSED";

const severity = "error";

/** What must hold of the dates of a plan, whichever its kind, and of what is told besides. */
export function planRules<C extends string>({
  started,
  completed,
  reviewed,
  ended,
}: PlanColumns<C>): RowRule<C | Shared>[] {
  return [
    notInFuture({
      code: "CHILD_PLAN_STARTED_IN_FUTURE",
      column: started,
      says: "the plan was started after the day the file was received. Correct its first day.",
    }),
    ...(completed === undefined ? [] : completedRules(started, completed)),
    notInFuture({
      code: "CHILD_PLAN_REVIEWED_IN_FUTURE",
      column: reviewed,
      says: "the plan was reviewed after the day the file was received. Correct the day of the review.",
    }),
    inOrder({
      ...{ code: "CHILD_PLAN_REVIEWED_BEFORE_START", severity, first: started, then: reviewed },
      says: "the plan was reviewed before it was started. Correct one of the dates.",
    }),
    inOrder({
      ...{ code: "CHILD_PLAN_ENDS_BEFORE_START", severity, first: started, then: ended },
      says: "the plan ended before it was started. Correct one of the dates.",
    }),
    assessedInFuture,
    partsDisagree,
  ];
}

const completedRules = <C extends string>(started: C, completed: C): RowRule<C>[] => [
  notInFuture({
    code: "CHILD_PLAN_COMPLETED_IN_FUTURE",
    column: completed,
    says: "the plan was completed after the day the file was received. Correct the day it was completed.",
  }),
  inOrder({
    ...{ code: "CHILD_PLAN_COMPLETED_BEFORE_START", severity, first: started, then: completed },
    says: "the plan was completed before it was started. Correct one of the dates.",
  }),
];

const assessedInFuture: RowRule<"PLAN_ASSESSED"> = notInFuture({
  code: "CHILD_PLAN_ASSESSED_IN_FUTURE",
  column: "PLAN_ASSESSED",
  says: "the assessment was made after the day the file was received. Correct the day it was made.",
});

/** Both may be there, since files gained the second later; what the child did stands whichever is wrong. */
const partsDisagree: RowRule<"CHILD_TOOK_PART" | "PARTICIPATION"> = {
  code: "CHILD_PLAN_PARTS_DISAGREE",
  severity: "warning",
  column: "PARTICIPATION",
  says: "what is said of how the child took part does not fit whether the child did. Correct one of them.",
  breaks: ({ CHILD_TOOK_PART: tookPart, PARTICIPATION: how }) =>
    how != null && tookPart != null && (how === "not at all") === (tookPart === "t"),
};
