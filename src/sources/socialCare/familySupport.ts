import { familySupportKind } from "../../codeLists/socialCare/familySupportKind";
import { familySupportOutcome } from "../../codeLists/socialCare/familySupportOutcome";
import { familySupport as held } from "../../records/socialCare/familySupport";
import { code, date, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Support at the edge of care: one row a child, kind of support and referral. */
export const familySupport = defineSource({
  ...nightly,
  code: "social_care_family_support",
  title: "Support at the edge of care",
  reference: ownFormat("Family group conferences and edge of care services as authorities count them"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    SUPPORT_KIND: code(familySupportKind, { doc: "what was done", to: "kind", required: true }),
    SUPPORT_REFERRED: date({ doc: "day referred", to: "referred_on", required: true }),
    SUPPORT_STARTED: date({ doc: "day it was held or started; blank while not", to: "started_on" }),
    SUPPORT_ENDED: date({ doc: "day it ended; blank while it goes on", to: "ended_on" }),
    SUPPORT_OUTCOME: code(familySupportOutcome, { doc: "where it ended", to: "outcome" }),
    SUPPORT_TEAM: text({ doc: "team", to: "team", invalid: "blank", longest: 100 }),
  },
  key: ["SUPPORT_KIND", "SUPPORT_REFERRED"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "SUPPORT_REFERRED_IN_FUTURE",
      column: "SUPPORT_REFERRED",
      says: "the child was referred for support after the day the file was received. Correct SUPPORT_REFERRED.",
    }),
    inOrder({
      code: "SUPPORT_ENDS_BEFORE_REFERRAL",
      severity: "error",
      first: "SUPPORT_REFERRED",
      then: "SUPPORT_ENDED",
      says: "support ended before the child was referred. Correct one of the dates.",
    }),
    inOrder({
      code: "SUPPORT_STARTS_BEFORE_REFERRAL",
      severity: "warning",
      first: "SUPPORT_REFERRED",
      then: "SUPPORT_STARTED",
      says: "support started before the child was referred. Correct one of the dates.",
    }),
  ],
});
