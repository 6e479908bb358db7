import { courtApplication } from "../../codeLists/socialCare/courtApplication";
import { courtOrder } from "../../codeLists/socialCare/courtOrder";
import { legalProceedings as held } from "../../records/socialCare/legalProceedings";
import { code, date, flag, integer, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Legal proceedings: one row a child and application to the court. */
export const legalProceedings = defineSource({
  ...nightly,
  code: "social_care_legal_proceedings",
  title: "Legal proceedings",
  reference: ownFormat(
    "The Standard Safeguarding Dataset, ssd_pre_proceedings, has court reference, hearings and short notice only",
  ),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    ISSUED_ON: date({ doc: "day the application was issued", to: "issued_on", required: true }),
    APPLICATION: code(courtApplication, {
      doc: "what the court was asked for",
      to: "application",
      required: true,
    }),
    CONCLUDED_ON: date({ doc: "day of the final order; blank while open", to: "concluded_on" }),
    OUTCOME_ORDER: code(courtOrder, { doc: "the order at the end", to: "outcome_order" }),
    COURT: text({ doc: "the court", to: "court", invalid: "blank", longest: 100 }),
    COURT_REFERENCE: text({
      doc: "the court's number of the case, by which the children of a family are one",
      to: "court_reference",
      invalid: "blank",
      longest: 48,
    }),
    PRE_PROCEEDINGS_DECIDED_ON: date({
      doc: "start of the pre-proceedings before it",
      to: "pre_proceedings_decided_on",
      invalid: "blank",
    }),
    HEARINGS: integer(0, 199, {
      doc: "hearings so far",
      to: "hearings",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    SHORT_NOTICE: flag({
      doc: "whether it was issued at short notice",
      to: "short_notice",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["ISSUED_ON", "APPLICATION"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "ISSUED_IN_FUTURE",
      column: "ISSUED_ON",
      says: "the application was issued after the day the file was received. Correct ISSUED_ON.",
    }),
    inOrder({
      code: "CONCLUDED_BEFORE_ISSUED",
      severity: "error",
      first: "ISSUED_ON",
      then: "CONCLUDED_ON",
      says: "the proceedings ended before they were issued. Correct CONCLUDED_ON or ISSUED_ON.",
    }),
    {
      code: "ORDER_WITHOUT_CONCLUSION",
      severity: "warning",
      column: "CONCLUDED_ON",
      says: "there is an order at the end of proceedings and no day on which they ended. Give CONCLUDED_ON.",
      breaks: ({ OUTCOME_ORDER, CONCLUDED_ON }) => Boolean(OUTCOME_ORDER) && !CONCLUDED_ON,
    },
    inOrder({
      code: "ISSUED_BEFORE_PRE_PROCEEDINGS",
      severity: "warning",
      first: "PRE_PROCEEDINGS_DECIDED_ON",
      then: "ISSUED_ON",
      says: "the application was issued before the pre-proceedings it followed. Correct one of the dates.",
    }),
  ],
});
