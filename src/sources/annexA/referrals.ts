import { annexANoFurtherAction } from "../../codeLists/annexA/answers";
import { annexASource } from "../../codeLists/annexA/source";
import { referrals as records } from "../../records/need/referrals";
import { code, date, integer } from "../columns";
import { expectedTooLate, referralInFuture } from "../needRules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { allocated, person } from "./person";
import { annexAList, everyList } from "./reference";

/** Annex A list 3: one row a referral. */
export const referrals = defineSource({
  code: "annex_a_referrals",
  title: "Annex A list 3: referrals",
  reference: annexAList(3, "Referrals"),
  ...everyList,
  feeds: records,
  columns: {
    ...person,
    "Date of referral": date({
      doc: "day of the referral",
      to: "referred_on",
      required: true,
      spellings: seenAs("Date of referral", "Referral Date", "Date of the Referral"),
    }),
    "Referral Source": code(annexASource, {
      doc: "who made the referral",
      to: "source",
      invalid: "blank",
      spellings: ["Source of Referral"],
    }),
    "Referral NFA?": code(annexANoFurtherAction, {
      doc: "whether it led to no further action",
      to: "no_further_action",
      spellings: seenAs("Referral NFA?", "Referral NFA? (Y/N)", "Referral No Further Action"),
    }),
    "Number of Referrals in Last 12 Months": integer(0, 365, {
      doc: "referrals of the child in the last 12 months, this one included",
      to: "referrals_in_last_year",
      invalid: "blank",
      spellings: ["Number of Referrals in the Last 12 Months", "Number of Referrals in Previous 12 Months"],
    }),
    ...allocated,
  },
  key: ["Date of referral"],
  rules: [expectedTooLate("Date of Birth"), referralInFuture("Date of referral")],
});
