import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

type Column =
  | "Date enquiry received"
  | "Date Stage 1 started"
  | "Date Stage 1 ended"
  | "Date Stage 2 started"
  | "Date Stage 2 ended"
  | "Date application submitted"
  | "Date application approved"
  | "Date of leaving adoption process"
  | "Reason for leaving adoption process";

const order = (code: string, first: Column, then: Column, says: string) =>
  inOrder<Column>({ code, severity: "error", first, then, says });

/** What the days of an adopter's way to approval and beyond must say of each other. */
export const adopterRules: readonly RowRule<Column>[] = [
  notInFuture<Column>({
    code: "ADOPTER_ENQUIRY_IN_FUTURE",
    column: "Date enquiry received",
    says: "the enquiry was received after the file was. Correct the date of the enquiry.",
  }),
  order(
    "STAGE_1_ENDS_BEFORE_START",
    "Date Stage 1 started",
    "Date Stage 1 ended",
    "stage 1 ended before it started. Correct one of the two dates.",
  ),
  order(
    "STAGE_2_ENDS_BEFORE_START",
    "Date Stage 2 started",
    "Date Stage 2 ended",
    "stage 2 ended before it started. Correct one of the two dates.",
  ),
  order(
    "ADOPTER_APPROVED_BEFORE_APPLICATION",
    "Date application submitted",
    "Date application approved",
    "the application was approved before it was submitted. Correct one of the two dates.",
  ),
  order(
    "ADOPTER_LEAVES_BEFORE_ENQUIRY",
    "Date enquiry received",
    "Date of leaving adoption process",
    "the adopter left before the enquiry was received. Correct one of the two dates.",
  ),
  {
    code: "ADOPTER_REASON_WITHOUT_LEAVING",
    severity: "warning",
    column: "Date of leaving adoption process",
    says: "a reason for leaving is given and no date. Give the date, or leave the reason blank.",
    breaks: (row) =>
      Boolean(row["Reason for leaving adoption process"]) && !row["Date of leaving adoption process"],
  },
];
