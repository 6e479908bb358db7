import { reviewParticipation } from "../../codeLists/reviewParticipation";
import { childProtectionConferences } from "../../records/socialCare/childProtectionConferences";
import { code, date, flag, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { conferenceRules } from "./conferenceRules";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Initial child protection conferences: one row a child and conference that was due or held. */
export const initialConferences = defineSource({
  ...nightly,
  code: "social_care_initial_conferences",
  title: "Initial child protection conferences",
  reference: standardDataset("ssd_initial_cp_conference"),
  feeds: childProtectionConferences,
  constants: { kind: "initial" },
  columns: {
    icpc_icpc_id: rowId({ doc: "the case system's id of the conference", to: "conference_id" }),
    icpc_person_id: personId,
    DOB: dateOfBirth,
    icpc_icpc_target_date: date({ doc: "15 working days after the strategy discussion", to: "due_on" }),
    icpc_icpc_date: date({ doc: "day it was held; blank while it has not been", to: "held_on" }),
    icpc_icpc_outcome_cp_flag: flag({ doc: "whether it led to a child protection plan", to: "plan_decided" }),
    icpc_icpc_transfer_in: flag({
      doc: "whether it was for a plan that another authority made",
      to: "transferred_in",
      invalid: "blank",
    }),
    icpc_icpc_team: text({ doc: "team responsible", to: "team", invalid: "blank" }),
    PARTICIPATION: code(reviewParticipation, {
      doc: "how the child took part",
      to: "participation",
      mayBeAbsent: true,
    }),
    QUORATE: flag({ doc: "whether enough agencies were there to decide", to: "quorate", mayBeAbsent: true }),
  },
  key: ["icpc_icpc_id"],
  rules: [
    bornInFuture,
    ...conferenceRules({ held: "icpc_icpc_date", planDecided: "icpc_icpc_outcome_cp_flag" }),
  ],
});
