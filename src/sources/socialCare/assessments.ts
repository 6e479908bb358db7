import { annexAChildSeen, annexANoFurtherAction, annexAYesNo } from "../../codeLists/annexA/answers";
import { assessments as records } from "../../records/need/assessments";
import { code, date, text } from "../columns";
import { expectedTooLate, assessmentRules } from "../needRules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Assessments of children in need: one row an assessment. */
export const assessments = defineSource({
  ...nightly,
  code: "social_care_assessments",
  title: "Assessments",
  reference: standardDataset("ssd_cin_assessments"),
  feeds: records,
  columns: {
    cina_person_id: personId,
    DOB: dateOfBirth,
    cina_assessment_start_date: date({ doc: "day it started", to: "started_on", required: true }),
    cina_assessment_auth_date: date({
      doc: "day it was authorised; blank while it goes on",
      to: "authorised_on",
    }),
    cina_assessment_child_seen: code(annexAChildSeen, {
      doc: "whether the child was seen during it",
      to: "child_seen",
      invalid: "blank",
    }),
    cina_assessment_outcome_nfa: code(annexANoFurtherAction, {
      doc: "whether it led to no further action",
      to: "no_further_action",
      mayBeAbsent: true,
    }),
    cina_assessment_team: text({ doc: "team that made it", to: "team", invalid: "blank", mayBeAbsent: true }),
    support_needed: code(annexAYesNo, {
      doc: "whether it found that the child needs social care support; the hub's column",
      to: "support_needed",
      mayBeAbsent: true,
    }),
    assessment_outcome: text({
      doc: "what came of it, in the authority's words; the hub's column",
      to: "outcome",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["cina_assessment_start_date"],
  rules: [
    expectedTooLate("DOB"),
    ...assessmentRules("cina_assessment_start_date", "cina_assessment_auth_date"),
  ],
});
