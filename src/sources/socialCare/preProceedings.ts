import { legalGatewayOutcome } from "../../codeLists/socialCare/legalGatewayOutcome";
import { preProceedingsOutcome } from "../../codeLists/socialCare/preProceedingsOutcome";
import { yesNoUnknown } from "../../codeLists/socialCare/yesNoUnknown";
import { preProceedings as held } from "../../records/socialCare/preProceedings";
import { code, date, integer, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Pre-proceedings: one row a child and decision to enter them. */
export const preProceedings = defineSource({
  ...nightly,
  code: "social_care_pre_proceedings",
  title: "Pre-proceedings",
  reference: standardDataset("ssd_pre_proceedings"),
  feeds: held,
  columns: {
    prep_person_id: personId,
    DOB: dateOfBirth,
    prep_plo_family_id: text({
      doc: "the group of children who start and end together",
      to: "family_id",
      invalid: "blank",
      longest: 48,
    }),
    prep_pre_pro_decision_date: date({
      doc: "day it was decided to enter pre-proceedings",
      to: "decided_on",
      required: true,
    }),
    prep_pre_pro_letter_date: date({
      doc: "day the letter and plan were sent to the parents",
      to: "letter_sent_on",
    }),
    prep_initial_pre_pro_meeting_date: date({ doc: "day of the first meeting", to: "first_meeting_on" }),
    prep_pre_pro_meetings_num: integer(0, 99, {
      doc: "meetings with the parents after the first",
      to: "review_meetings",
      invalid: "blank",
    }),
    prep_pre_pro_parents_legal_rep: code(yesNoUnknown, {
      doc: "whether the parents had a lawyer",
      to: "parents_represented",
      invalid: "blank",
    }),
    prep_legal_gateway_outcome: code(legalGatewayOutcome, {
      doc: "what the legal gateway decided",
      to: "gateway_outcome",
      invalid: "blank",
    }),
    prep_agree_stepdown_issue_date: date({
      doc: "day it was agreed to step down or to issue; blank while open",
      to: "ended_on",
    }),
    prep_pre_pro_outcome: code(preProceedingsOutcome, {
      doc: "how it ended; blank while open",
      to: "outcome",
    }),
  },
  key: ["prep_pre_pro_decision_date"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "PRE_PROCEEDINGS_IN_FUTURE",
      column: "prep_pre_pro_decision_date",
      says: "it was decided to enter pre-proceedings after the day the file was received. Correct the date of the decision.",
    }),
    inOrder({
      code: "PRE_PROCEEDINGS_END_BEFORE_START",
      severity: "error",
      first: "prep_pre_pro_decision_date",
      then: "prep_agree_stepdown_issue_date",
      says: "pre-proceedings ended before they were decided on. Correct one of the dates.",
    }),
    inOrder({
      code: "MEETING_BEFORE_PRE_PROCEEDINGS",
      severity: "warning",
      first: "prep_pre_pro_decision_date",
      then: "prep_initial_pre_pro_meeting_date",
      says: "the first meeting was held before pre-proceedings were decided on. Correct one of the dates.",
    }),
    {
      code: "PRE_PROCEEDINGS_OUTCOME_WITHOUT_END",
      severity: "warning",
      column: "prep_agree_stepdown_issue_date",
      says: "pre-proceedings have an outcome and no end. Give the day it was agreed.",
      breaks: ({ prep_pre_pro_outcome: outcome, prep_agree_stepdown_issue_date: ended }) =>
        Boolean(outcome) && !ended,
    },
  ],
});
