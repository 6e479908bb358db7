import { complaintTheme } from "../../codeLists/socialCare/complaintTheme";
import { complaints as held } from "../../records/socialCare/complaints";
import { code, date, flag, integer } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Complaints by children: one row a complaint. What was said is not taken. */
export const complaints = defineSource({
  ...nightly,
  code: "social_care_complaints",
  title: "Children's complaints",
  reference: ownFormat("Children Act 1989 Representations Procedure (England) Regulations 2006"),
  feeds: held,
  columns: {
    COMPLAINT_REFERENCE: rowId({ doc: "the authority's reference", to: "reference" }),
    CHILD_ID: personId,
    DOB: dateOfBirth,
    COMPLAINT_RECEIVED: date({ doc: "day it was received", to: "received_on", required: true }),
    COMPLAINT_THEME: code(complaintTheme, { doc: "what it was about", to: "theme" }),
    WITH_ADVOCATE: flag({ doc: "whether an advocate helped", to: "advocate" }),
    COMPLAINT_STAGE: integer(1, 3, { doc: "stage it reached", to: "stage", invalid: "blank" }),
    COMPLAINT_ANSWERED: date({ doc: "day it was answered; blank while open", to: "answered_on" }),
    UPHELD: flag({ doc: "whether it was upheld, wholly or in part", to: "upheld", invalid: "blank" }),
  },
  key: ["COMPLAINT_REFERENCE"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "COMPLAINT_IN_FUTURE",
      column: "COMPLAINT_RECEIVED",
      says: "the complaint was received after the day the file was. Correct COMPLAINT_RECEIVED.",
    }),
    inOrder({
      code: "COMPLAINT_ANSWERED_BEFORE_RECEIVED",
      severity: "error",
      first: "COMPLAINT_RECEIVED",
      then: "COMPLAINT_ANSWERED",
      says: "the complaint was answered before it was received. Correct one of the dates.",
    }),
  ],
});
