import { bornInFuture, inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

type Columns =
  "DOB" | "PEP_COMPLETED" | "NEXT_REVIEW_DUE" | "QUALITY" | "MEETING_HELD" | "TARGETS_SET" | "TARGETS_MET";

/** What must be so between the cells of a personal education plan. */
export const pepRules: readonly RowRule<Columns>[] = [
  bornInFuture,
  notInFuture({
    code: "PEP_COMPLETED_IN_FUTURE",
    column: "PEP_COMPLETED",
    says: "the plan was completed after the day the file was received. Correct PEP_COMPLETED.",
  }),
  inOrder({
    code: "PEP_REVIEW_BEFORE_COMPLETED",
    severity: "warning",
    first: "PEP_COMPLETED",
    then: "NEXT_REVIEW_DUE",
    says: "the next review is due before the plan was completed. Correct NEXT_REVIEW_DUE or PEP_COMPLETED.",
  }),
  {
    code: "PEP_GRADED_NOT_COMPLETED",
    severity: "warning",
    column: "QUALITY",
    says: "the plan has a grade but no day of completion. Give PEP_COMPLETED, or take the grade out.",
    breaks: ({ PEP_COMPLETED, QUALITY }) => Boolean(QUALITY) && !PEP_COMPLETED,
  },
  notInFuture({
    code: "PEP_MEETING_IN_FUTURE",
    column: "MEETING_HELD",
    says: "the meeting was held after the day the file was received. Correct MEETING_HELD.",
  }),
  inOrder({
    code: "PEP_COMPLETED_BEFORE_MEETING",
    severity: "warning",
    first: "MEETING_HELD",
    then: "PEP_COMPLETED",
    says: "the plan was completed before its meeting. Correct PEP_COMPLETED or MEETING_HELD.",
  }),
  {
    code: "MORE_TARGETS_MET_THAN_SET",
    severity: "error",
    column: "TARGETS_MET",
    says: "more targets were met than were set. Correct TARGETS_MET or TARGETS_SET.",
    breaks: ({ TARGETS_SET, TARGETS_MET }) =>
      Boolean(TARGETS_SET) && Boolean(TARGETS_MET) && Number(TARGETS_MET) > Number(TARGETS_SET),
  },
];
