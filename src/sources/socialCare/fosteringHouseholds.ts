import { fosterCarerEnded } from "../../codeLists/socialCare/fosterCarerEnded";
import { fosterCarerKind } from "../../codeLists/socialCare/fosterCarerKind";
import { fosteringHouseholds as held } from "../../records/socialCare/fosteringHouseholds";
import { code, date, integer } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { rowId } from "./person";

/** Fostering households: one row a household approved to foster. */
export const fosteringHouseholds = defineSource({
  ...nightly,
  code: "social_care_fostering_households",
  title: "Fostering households",
  reference: ownFormat("Fostering Services (England) Regulations 2011, approval and its end"),
  feeds: held,
  columns: {
    HOUSEHOLD_ID: rowId({ doc: "the authority's id of the household", to: "household" }),
    FOSTERING_KIND: code(fosterCarerKind, { doc: "what it is approved for", to: "kind" }),
    APPROVED_ON: date({ doc: "day it was approved", to: "approved_on", required: true }),
    APPROVAL_ENDED: date({ doc: "day approval ended; blank while approved", to: "ended_on" }),
    REASON_ENDED: code(fosterCarerEnded, { doc: "why approval ended", to: "reason_ended", invalid: "blank" }),
    PLACES: integer(0, 20, { doc: "children it is approved for", to: "places", invalid: "blank" }),
  },
  key: ["HOUSEHOLD_ID"],
  rules: [
    notInFuture({
      code: "APPROVED_IN_FUTURE",
      column: "APPROVED_ON",
      says: "the household was approved after the day the file was received. Correct APPROVED_ON.",
    }),
    inOrder({
      code: "APPROVAL_ENDS_BEFORE_START",
      severity: "error",
      first: "APPROVED_ON",
      then: "APPROVAL_ENDED",
      says: "approval ended before it was given. Correct APPROVAL_ENDED or APPROVED_ON.",
    }),
  ],
});
