import { custodyDestination } from "../../codeLists/socialCare/custodyDestination";
import { offenceKind } from "../../codeLists/socialCare/offenceKind";
import { policeDetentions as held } from "../../records/socialCare/policeDetentions";
import { code, date, flag, number } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Police custody: one row a time a child was detained. */
export const policeDetentions = defineSource({
  ...nightly,
  code: "social_care_police_custody",
  title: "Police custody",
  reference: ownFormat(
    "Police and Criminal Evidence Act 1984, section 38(6), and the concordat on children in custody",
  ),
  feeds: held,
  columns: {
    CUSTODY_REFERENCE: rowId({ doc: "the police's reference of the detention", to: "custody_reference" }),
    CHILD_ID: personId,
    DOB: dateOfBirth,
    DETAINED_ON: date({ doc: "day detained", to: "detained_on", required: true }),
    RELEASED_ON: date({ doc: "day released; blank while not", to: "released_on" }),
    HOURS_DETAINED: number(0, 999, 1, { doc: "hours in custody", to: "hours_detained" }),
    NOTIFIED_ON: date({ doc: "day social care was told", to: "notified_on" }),
    HOURS_TO_NOTICE: number(0, 9999, 1, {
      doc: "hours from detention until social care was told",
      to: "hours_to_notice",
      mayBeAbsent: true,
    }),
    OFFENCE_KIND: code(offenceKind, { doc: "broad kind of offence", to: "offence", invalid: "blank" }),
    APPROPRIATE_ADULT: flag({ doc: "whether an appropriate adult was there", to: "appropriate_adult" }),
    TRANSFER_REQUESTED: flag({
      doc: "whether the police asked for local authority accommodation",
      to: "transfer_requested",
    }),
    TRANSFER_PROVIDED: flag({ doc: "whether it was provided", to: "transfer_provided" }),
    DESTINATION: code(custodyDestination, { doc: "where the child went", to: "destination" }),
    KNOWN_TO_SOCIAL_CARE: flag({
      doc: "whether the child was an open case on that day",
      to: "known_to_social_care",
    }),
  },
  key: ["CUSTODY_REFERENCE"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "DETAINED_IN_FUTURE",
      column: "DETAINED_ON",
      says: "the child was detained after the day the file was received. Correct DETAINED_ON.",
    }),
    inOrder({
      code: "RELEASED_BEFORE_DETAINED",
      severity: "error",
      first: "DETAINED_ON",
      then: "RELEASED_ON",
      says: "the child was released before being detained. Correct RELEASED_ON or DETAINED_ON.",
    }),
    inOrder({
      code: "NOTIFIED_BEFORE_DETAINED",
      severity: "warning",
      first: "DETAINED_ON",
      then: "NOTIFIED_ON",
      says: "social care was told before the child was detained. Correct NOTIFIED_ON or DETAINED_ON.",
    }),
    {
      code: "TRANSFER_PROVIDED_NOT_REQUESTED",
      severity: "warning",
      column: "TRANSFER_REQUESTED",
      says: "local authority accommodation was provided and not asked for. Correct one of them.",
      breaks: ({ TRANSFER_REQUESTED, TRANSFER_PROVIDED }) =>
        TRANSFER_PROVIDED === "t" && TRANSFER_REQUESTED === "f",
    },
  ],
});
