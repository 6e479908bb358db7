import { annexAClosureReason } from "../../codeLists/annexA/closureReason";
import { annexANeed } from "../../codeLists/annexA/need";
import { childrenInNeed as records } from "../../records/need/childrenInNeed";
import { code, date } from "../columns";
import { expectedTooLate, lastSeenInFuture, needRules } from "../needRules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Children in need: one row a spell of being in need, which starts with the referral. */
export const childrenInNeed = defineSource({
  ...nightly,
  code: "social_care_children_in_need",
  title: "Children in need",
  reference: standardDataset("ssd_cin_episodes"),
  feeds: records,
  columns: {
    cine_person_id: personId,
    DOB: dateOfBirth,
    cine_referral_date: date({ doc: "day of the referral", to: "started_on", required: true }),
    cine_cin_primary_need_code: code(annexANeed, {
      doc: "main category of need",
      to: "primary_need",
      invalid: "blank",
    }),
    cine_close_date: date({ doc: "day the case was closed; blank while it is open", to: "ended_on" }),
    cine_close_reason: code(annexAClosureReason, {
      doc: "why it was closed",
      to: "reason_ended",
      invalid: "blank",
    }),
    last_seen_date: date({
      doc: "day the child was last seen; the hub's column",
      to: "last_seen_on",
      mayBeAbsent: true,
    }),
  },
  key: ["cine_referral_date"],
  rules: [
    expectedTooLate("DOB"),
    ...needRules({
      started: "cine_referral_date",
      ended: "cine_close_date",
      reason: "cine_close_reason",
    }),
    lastSeenInFuture("last_seen_date"),
  ],
});
