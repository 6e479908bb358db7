import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

type Column =
  | "REQUESTED_ON"
  | "DUE_ON"
  | "COMPLETED_ON"
  | "OUTCOME"
  | "WHY_LATE"
  | "PLACED_IN_AREA"
  | "HOST_AREA"
  | "CONSENT_RECEIVED_ON"
  | "QUALITY_ASSURED_ON"
  | "PLAN_COPIED_TO_CARER_ON";

/** What the cells of a health assessment must say of each other. */
export const assessmentRules: readonly RowRule<Column>[] = [
  notInFuture<Column>({
    code: "ASSESSMENT_COMPLETED_IN_FUTURE",
    column: "COMPLETED_ON",
    says: "the assessment was done after the day the file was received. Correct COMPLETED_ON.",
  }),
  inOrder<Column>({
    code: "ASSESSMENT_BEFORE_REQUEST",
    severity: "warning",
    first: "REQUESTED_ON",
    then: "COMPLETED_ON",
    says: "the assessment was done before it was asked for. Correct COMPLETED_ON or REQUESTED_ON.",
  }),
  {
    code: "ASSESSMENT_DONE_WITHOUT_OUTCOME",
    severity: "warning",
    column: "OUTCOME",
    says: "the assessment has a day it was done, but the outcome is not completed. Correct OUTCOME or COMPLETED_ON.",
    breaks: ({ COMPLETED_ON, OUTCOME }) => Boolean(COMPLETED_ON) && OUTCOME !== "completed",
  },
  {
    code: "OUTCOME_WITHOUT_DAY_DONE",
    severity: "warning",
    column: "COMPLETED_ON",
    says: "the outcome is completed, but the day it was done is blank. Give COMPLETED_ON, or correct OUTCOME.",
    breaks: ({ COMPLETED_ON, OUTCOME }) => !COMPLETED_ON && OUTCOME === "completed",
  },
  notInFuture<Column>({
    code: "CONSENT_IN_FUTURE",
    column: "CONSENT_RECEIVED_ON",
    says: "consent was received after the day the file was received. Correct CONSENT_RECEIVED_ON.",
  }),
  {
    code: "LATE_REASON_NOT_LATE",
    severity: "warning",
    column: "WHY_LATE",
    says: "there is a reason why the assessment was late, but it was done in time. Correct COMPLETED_ON or DUE_ON, or leave WHY_LATE blank.",
    breaks: ({ WHY_LATE, COMPLETED_ON, DUE_ON }) =>
      Boolean(WHY_LATE) && Boolean(COMPLETED_ON) && DUE_ON !== null && COMPLETED_ON! <= DUE_ON,
  },
  {
    code: "HOST_AREA_OF_CHILD_IN_AREA",
    severity: "warning",
    column: "HOST_AREA",
    says: "the child is placed in the area, but another area is named. Correct PLACED_IN_AREA, or leave HOST_AREA blank.",
    breaks: ({ PLACED_IN_AREA, HOST_AREA }) => PLACED_IN_AREA === "t" && Boolean(HOST_AREA),
  },
  notInFuture<Column>({
    code: "QUALITY_ASSURED_IN_FUTURE",
    column: "QUALITY_ASSURED_ON",
    says: "the quality of the assessment was checked after the day the file was received. Correct QUALITY_ASSURED_ON.",
  }),
  notInFuture<Column>({
    code: "PLAN_COPIED_IN_FUTURE",
    column: "PLAN_COPIED_TO_CARER_ON",
    says: "the carer was given the plan after the day the file was received. Correct PLAN_COPIED_TO_CARER_ON.",
  }),
  inOrder<Column>({
    code: "PLAN_COPIED_BEFORE_ASSESSMENT",
    severity: "warning",
    first: "COMPLETED_ON",
    then: "PLAN_COPIED_TO_CARER_ON",
    says: "the carer was given the plan before the assessment was done. Correct PLAN_COPIED_TO_CARER_ON or COMPLETED_ON.",
  }),
];
