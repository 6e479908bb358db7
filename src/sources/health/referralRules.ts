import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

type Column = "REFERRED_ON" | "DECISION" | "DECIDED_ON" | "FIRST_CONTACT_ON" | "DISCHARGED_ON";

/** What the dates and the decision of a referral must say of each other; waits are counted from them. */
export const referralRules: readonly RowRule<Column>[] = [
  notInFuture<Column>({
    code: "REFERRED_IN_FUTURE",
    column: "REFERRED_ON",
    says: "the referral is after the day the file was received. Correct REFERRED_ON.",
  }),
  notInFuture<Column>({
    code: "FIRST_CONTACT_IN_FUTURE",
    column: "FIRST_CONTACT_ON",
    says: "the first contact is after the day the file was received. Leave FIRST_CONTACT_ON blank until it has taken place.",
  }),
  notInFuture<Column>({
    code: "REFERRAL_DECIDED_IN_FUTURE",
    column: "DECIDED_ON",
    says: "the decision is after the day the file was received. Leave DECIDED_ON blank until it is made.",
  }),
  notInFuture<Column>({
    code: "DISCHARGED_IN_FUTURE",
    column: "DISCHARGED_ON",
    says: "the discharge is after the day the file was received. Leave DISCHARGED_ON blank until it has taken place.",
  }),
  inOrder<Column>({
    code: "FIRST_CONTACT_BEFORE_REFERRAL",
    severity: "error",
    first: "REFERRED_ON",
    then: "FIRST_CONTACT_ON",
    says: "the first contact is before the referral. Correct FIRST_CONTACT_ON or REFERRED_ON.",
  }),
  inOrder<Column>({
    code: "DISCHARGED_BEFORE_REFERRAL",
    severity: "error",
    first: "REFERRED_ON",
    then: "DISCHARGED_ON",
    says: "the child was discharged before the referral. Correct DISCHARGED_ON or REFERRED_ON.",
  }),
  inOrder<Column>({
    code: "DECIDED_BEFORE_REFERRAL",
    severity: "warning",
    first: "REFERRED_ON",
    then: "DECIDED_ON",
    says: "the decision is before the referral. Correct DECIDED_ON or REFERRED_ON.",
  }),
  {
    code: "CONTACT_WITHOUT_ACCEPTANCE",
    severity: "warning",
    column: "DECISION",
    says: "there was a first contact, but the referral is not accepted. Correct DECISION or FIRST_CONTACT_ON.",
    breaks: ({ DECISION, FIRST_CONTACT_ON }) => Boolean(FIRST_CONTACT_ON) && DECISION !== "accepted",
  },
  {
    code: "DECIDED_WITHOUT_DECISION",
    severity: "warning",
    column: "DECISION",
    says: "there is a day of the decision, but no decision. Give DECISION, or leave DECIDED_ON blank.",
    breaks: ({ DECISION, DECIDED_ON, FIRST_CONTACT_ON }) =>
      Boolean(DECIDED_ON) && !FIRST_CONTACT_ON && (!DECISION || DECISION === "waiting"),
  },
];
