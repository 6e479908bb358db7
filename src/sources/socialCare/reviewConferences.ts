import { reviewParticipation } from "../../codeLists/reviewParticipation";
import { childProtectionConferences } from "../../records/socialCare/childProtectionConferences";
import { code, date, flag, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { conferenceRules } from "./conferenceRules";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Review child protection conferences: one row a child and conference that was due or held. */
export const reviewConferences = defineSource({
  ...nightly,
  code: "social_care_review_conferences",
  title: "Review child protection conferences",
  reference: standardDataset("ssd_cp_reviews"),
  feeds: childProtectionConferences,
  constants: { kind: "review" },
  columns: {
    cppr_cp_review_id: rowId({ doc: "the case system's id of the conference", to: "conference_id" }),
    cppr_person_id: personId,
    DOB: dateOfBirth,
    cppr_cp_review_due: date({ doc: "day by which it was due", to: "due_on" }),
    cppr_cp_review_date: date({ doc: "day it was held; blank while it has not been", to: "held_on" }),
    cppr_cp_review_outcome_continue_cp: flag({
      doc: "whether the child protection plan goes on",
      to: "plan_decided",
    }),
    cppr_cp_review_quorate: flag({ doc: "whether enough agencies were there to decide", to: "quorate" }),
    // SSD extracts hold a placeholder here where the system does not record it: no reason to lose the conference.
    cppr_cp_review_participation: code(reviewParticipation, {
      doc: "how the child took part",
      to: "participation",
      invalid: "blank",
    }),
    TEAM: text({ doc: "team responsible", to: "team", invalid: "blank", mayBeAbsent: true }),
  },
  key: ["cppr_cp_review_id"],
  rules: [
    bornInFuture,
    ...conferenceRules({ held: "cppr_cp_review_date", planDecided: "cppr_cp_review_outcome_continue_cp" }),
  ],
});
