import { holdsNoSuchDay } from "../../lib/printedDates";
import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";
import { looksAlike } from "./statusLetters";

type Column =
  | "ITEM"
  | "KIND"
  | "PART_OF"
  | "NUMBER"
  | "REPORT"
  | "AGREED_ON"
  | "DEADLINE"
  | "STATUS"
  | "COLOUR"
  | "STATUS_ON"
  | "PROGRESS";

/** What the cells of a row of a plan must say of each other. What is printed is kept as it is printed. */
export const itemRules: readonly RowRule<Column>[] = [
  {
    code: "PLAN_ITEM_PART_OF_ITSELF",
    severity: "warning",
    column: "PART_OF",
    says: "the row is said to stand under itself. Name the row it stands under, or leave the cell blank.",
    breaks: ({ ITEM, PART_OF }) => Boolean(PART_OF) && PART_OF === ITEM,
  },
  {
    code: "RECOMMENDATION_WITHOUT_REPORT",
    severity: "warning",
    column: "REPORT",
    says: "the recommendation does not say of which report it is, so that others can not be linked to it by report and number. Give REPORT.",
    breaks: ({ KIND, REPORT }) => KIND === "recommendation" && !REPORT,
  },
  {
    code: "RECOMMENDATION_WITHOUT_NUMBER",
    severity: "warning",
    column: "NUMBER",
    says: "the recommendation has no number, and its words may differ from one copy to another. Give NUMBER.",
    breaks: ({ KIND, NUMBER }) => KIND === "recommendation" && !NUMBER,
  },
  looksAlike<Column>("STATUS"),
  {
    code: "DEADLINE_NO_SUCH_DAY",
    severity: "warning",
    column: "DEADLINE",
    says: "the deadline holds a date that does not exist; it is kept as printed, and not counted by. Compare it with the document.",
    breaks: ({ DEADLINE }) => holdsNoSuchDay(DEADLINE ?? ""),
  },
  {
    code: "PROGRESS_NO_SUCH_DAY",
    severity: "warning",
    column: "PROGRESS",
    says: "the progress holds a date that does not exist, so that an update has no date. Compare it with the document.",
    breaks: ({ PROGRESS }) => holdsNoSuchDay(PROGRESS ?? ""),
  },
  notInFuture<Column>({
    code: "STATUS_IN_FUTURE",
    column: "STATUS_ON",
    says: "the status is of a day after that on which the file was received. Correct STATUS_ON.",
  }),
  inOrder<Column>({
    code: "STATUS_BEFORE_AGREED",
    severity: "warning",
    first: "AGREED_ON",
    then: "STATUS_ON",
    says: "the status is of a day before the action was agreed. Correct STATUS_ON or AGREED_ON.",
  }),
  notInFuture<Column>({
    code: "AGREED_IN_FUTURE",
    column: "AGREED_ON",
    says: "the action was agreed after the day the file was received. Correct AGREED_ON.",
  }),
];
