import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";
import { born } from "./person";

const STARTED = "Date Started to be Looked After";
const CEASED = "Date Ceased to be Looked After";
const REASON = "Reason Ceased to be Looked After";
const OFFERED = "Was the child offered a Return Interview after their last missing episode (Y/N)?";
const ACCEPTED = "Did the child accept a Return Interview after their last missing episode (Y/N)?";
const REVIEW = "Date of Latest Statutory Review";
const VISIT = "Date of Last Social Work Visit";

type Column =
  | "Date of Birth"
  | typeof STARTED
  | typeof CEASED
  | typeof REASON
  | typeof OFFERED
  | typeof ACCEPTED
  | typeof REVIEW
  | typeof VISIT;

/** What the cells of a row about a looked-after child must say of each other. */
export const lookedAfterRules: readonly RowRule<Column>[] = [
  born,
  notInFuture<Column>({
    code: "CARE_IN_FUTURE",
    column: STARTED,
    says: "the child started to be looked after on a day after the file was received. Correct the start date.",
  }),
  notInFuture<Column>({
    code: "CARE_ENDED_IN_FUTURE",
    column: CEASED,
    says: "the child ceased to be looked after on a day after the file was received. Correct the end date.",
  }),
  inOrder<Column>({
    code: "CARE_ENDS_BEFORE_START",
    severity: "error",
    first: STARTED,
    then: CEASED,
    says: "the child ceased to be looked after before that started. Correct the start date or the end date.",
  }),
  notInFuture<Column>({
    code: "LAST_REVIEW_IN_FUTURE",
    column: REVIEW,
    says: "the latest review was held after the day the file was received. Correct its date.",
  }),
  notInFuture<Column>({
    code: "LAST_VISIT_IN_FUTURE",
    column: VISIT,
    says: "the last visit was made after the day the file was received. Correct its date.",
  }),
  {
    code: "CARE_ENDED_WITHOUT_REASON",
    severity: "warning",
    column: REASON,
    says: "the child ceased to be looked after and no reason is given. Give the reason.",
    breaks: (row) => Boolean(row[CEASED]) && !row[REASON],
  },
  {
    code: "CARE_REASON_WITHOUT_END",
    severity: "warning",
    column: CEASED,
    says: "a reason for ceasing to be looked after is given and no date. Give the date, or leave the reason blank.",
    breaks: (row) => Boolean(row[REASON]) && !row[CEASED],
  },
  {
    code: "INTERVIEW_ACCEPTED_NOT_OFFERED",
    severity: "warning",
    column: ACCEPTED,
    says: "a return interview was accepted that was not offered. Correct one of the two answers.",
    breaks: (row) => row[ACCEPTED] === "yes" && row[OFFERED] === "no",
  },
];
