import { foundAt } from "../../codeLists/socialCare/foundAt";
import { missingFrom } from "../../codeLists/socialCare/missingFrom";
import { policeMissingCategory } from "../../codeLists/socialCare/policeMissingCategory";
import { riskLevel } from "../../codeLists/socialCare/riskLevel";
import { policeMissingNotifications as held } from "../../records/socialCare/policeMissingNotifications";
import { code, date, flag } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Police missing notifications: one row a child and report. Set beside the missing incidents, they show which of the two lists lacks a child. */
export const policeMissingNotifications = defineSource({
  ...nightly,
  code: "social_care_police_missing",
  title: "Police missing notifications",
  reference: ownFormat("Police notification of a missing child, as passed to children's social care"),
  feeds: held,
  columns: {
    POLICE_REFERENCE: rowId({ doc: "the police's reference of the report", to: "police_reference" }),
    CHILD_ID: personId,
    DOB: dateOfBirth,
    REPORTED_MISSING: date({ doc: "day the child was reported missing", to: "reported_on", required: true }),
    FOUND_ON: date({ doc: "day the child was found; blank while not", to: "found_on" }),
    MISSING_CATEGORY: code(policeMissingCategory, { doc: "how the police recorded it", to: "category" }),
    POLICE_RISK: code(riskLevel, { doc: "level of risk the police gave", to: "risk", invalid: "blank" }),
    MISSING_FROM: code(missingFrom, { doc: "where the child went from", to: "missing_from" }),
    FOUND_AT: code(foundAt, { doc: "where the child was found", to: "found_at" }),
    KNOWN_TO_SOCIAL_CARE: flag({
      doc: "whether the child was an open case on that day",
      to: "known_to_social_care",
    }),
  },
  key: ["POLICE_REFERENCE"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "REPORTED_MISSING_IN_FUTURE",
      column: "REPORTED_MISSING",
      says: "the child was reported missing after the day the file was received. Correct REPORTED_MISSING.",
    }),
    inOrder({
      code: "FOUND_BEFORE_REPORTED",
      severity: "warning",
      first: "REPORTED_MISSING",
      then: "FOUND_ON",
      says: "the child was found before being reported missing. Correct FOUND_ON or REPORTED_MISSING.",
    }),
  ],
});
