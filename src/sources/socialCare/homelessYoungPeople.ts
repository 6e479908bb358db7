import { homelessOutcome } from "../../codeLists/socialCare/homelessOutcome";
import { homelessYoungPeople as held } from "../../records/socialCare/homelessYoungPeople";
import { code, date, flag, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Homeless 16 and 17 year olds: one row a day on which one presented. */
export const homelessYoungPeople = defineSource({
  ...nightly,
  code: "social_care_homeless_young_people",
  title: "Homeless 16 and 17 year olds",
  reference: ownFormat(
    "DfE and MHCLG, Prevention of homelessness and provision of accommodation for 16 and 17 year olds, guidance of 2018",
  ),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    PRESENTED_ON: date({ doc: "day they presented as homeless", to: "presented_on", required: true }),
    PRESENTED_TO: text({ doc: "who they came to first", to: "presented_to", invalid: "blank", longest: 60 }),
    HOMELESS_ASSESSED: date({ doc: "day of the assessment", to: "assessed_on" }),
    ASSESSED_JOINTLY: flag({
      doc: "whether housing and social care assessed together",
      to: "assessed_jointly",
    }),
    TOLD_OF_RIGHTS: flag({
      doc: "whether they were told of the right to become looked after",
      to: "told_of_rights",
    }),
    CONSIDERED_IN_NEED: flag({
      doc: "whether they were considered to be a child in need",
      to: "considered_in_need",
    }),
    HOMELESS_OUTCOME: code(homelessOutcome, { doc: "what came of it", to: "outcome" }),
    SECTION_20_ON: date({ doc: "day accommodated under section 20; blank where not", to: "looked_after_on" }),
    UNSUITABLE_ACCOMMODATION: flag({
      doc: "whether placed in bed and breakfast or other unsuitable accommodation",
      to: "unsuitable_accommodation",
    }),
    HOMELESS_CLOSED: date({ doc: "day closed; blank while open", to: "closed_on" }),
  },
  key: ["PRESENTED_ON"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "PRESENTED_IN_FUTURE",
      column: "PRESENTED_ON",
      says: "the young person presented after the day the file was received. Correct PRESENTED_ON.",
    }),
    inOrder({
      code: "HOMELESS_ASSESSED_BEFORE_PRESENTING",
      severity: "warning",
      first: "PRESENTED_ON",
      then: "HOMELESS_ASSESSED",
      says: "the young person was assessed before presenting. Correct one of the dates.",
    }),
    inOrder({
      code: "ACCOMMODATED_BEFORE_PRESENTING",
      severity: "warning",
      first: "PRESENTED_ON",
      then: "SECTION_20_ON",
      says: "the young person was accommodated before presenting. Correct one of the dates.",
    }),
    inOrder({
      code: "HOMELESS_CLOSED_BEFORE_PRESENTING",
      severity: "error",
      first: "PRESENTED_ON",
      then: "HOMELESS_CLOSED",
      says: "the case was closed before the young person presented. Correct one of the dates.",
    }),
  ],
});
