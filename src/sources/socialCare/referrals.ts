import { annexANoFurtherAction } from "../../codeLists/annexA/answers";
import { annexASource } from "../../codeLists/annexA/source";
import { referrals as records } from "../../records/need/referrals";
import { code, date, integer, text } from "../columns";
import { expectedTooLate, referralInFuture } from "../needRules";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Referrals to children's social care: one row a referral. */
export const referrals = defineSource({
  ...nightly,
  code: "social_care_referrals",
  title: "Referrals",
  reference: standardDataset("ssd_cin_episodes"),
  feeds: records,
  columns: {
    cine_person_id: personId,
    DOB: dateOfBirth,
    cine_referral_date: date({ doc: "day of the referral", to: "referred_on", required: true }),
    cine_referral_source_code: code(annexASource, { doc: "who made it", to: "source", invalid: "blank" }),
    cine_referral_nfa: code(annexANoFurtherAction, {
      doc: "whether it led to no further action",
      to: "no_further_action",
    }),
    cine_referral_team: text({
      doc: "team that dealt with it",
      to: "team",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    referral_outcome: text({
      doc: "what was decided, in the authority's words; the hub's column",
      to: "outcome",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    referral_decided_date: date({
      doc: "day it was decided; the hub's column",
      to: "decided_on",
      mayBeAbsent: true,
    }),
    referrals_last_12_months: integer(0, 365, {
      doc: "referrals of the child in the last 12 months, this one included; the hub's column",
      to: "referrals_in_last_year",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["cine_referral_date"],
  rules: [
    expectedTooLate("DOB"),
    referralInFuture("cine_referral_date"),
    inOrder({
      code: "REFERRAL_DECIDED_BEFORE_RECEIVED",
      severity: "warning",
      first: "cine_referral_date",
      then: "referral_decided_date",
      says: "the referral was decided before it was made. Correct one of the two dates.",
    }),
  ],
});
