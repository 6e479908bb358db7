import { annexANoFurtherAction, annexAYesNo, annexAYesNoUnknown } from "../../codeLists/annexA/answers";
import { section47Enquiries as records } from "../../records/need/section47Enquiries";
import { code, date, text } from "../columns";
import { expectedTooLate, section47Rules } from "../needRules";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Section 47 enquiries: one row an enquiry, joined with its initial child protection conference. */
export const section47Enquiries = defineSource({
  ...nightly,
  code: "social_care_section47_enquiries",
  title: "Section 47 enquiries",
  reference: standardDataset("ssd_s47_enquiry with ssd_initial_cp_conference"),
  feeds: records,
  columns: {
    s47e_person_id: personId,
    DOB: dateOfBirth,
    s47e_s47_start_date: date({ doc: "day the enquiry started", to: "started_on", required: true }),
    s47e_s47_end_date: date({ doc: "day it ended; blank while it goes on", to: "ended_on" }),
    s47e_s47_nfa: code(annexANoFurtherAction, {
      doc: "whether it led to no further action",
      to: "no_further_action",
    }),
    s47e_s47_completed_by_team: text({
      doc: "team that made it",
      to: "team",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    icpc_icpc_target_date: date({
      doc: "day by which the conference was due",
      to: "conference_due_on",
      mayBeAbsent: true,
    }),
    icpc_icpc_date: date({ doc: "day of the initial conference", to: "conference_held_on" }),
    icpc_icpc_outcome_cp_flag: code(annexAYesNoUnknown, {
      doc: "whether it made a child protection plan",
      to: "plan_made",
    }),
    conference_unnecessary: code(annexAYesNo, {
      doc: "whether a conference was thought unnecessary; the hub's column",
      to: "conference_unnecessary",
      mayBeAbsent: true,
    }),
    section_47_outcome: text({
      doc: "what came of it, in the authority's words; the hub's column",
      to: "outcome",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["s47e_s47_start_date"],
  rules: [
    expectedTooLate("DOB"),
    ...section47Rules({
      started: "s47e_s47_start_date",
      held: "icpc_icpc_date",
      planMade: "icpc_icpc_outcome_cp_flag",
    }),
    inOrder({
      code: "SECTION_47_ENDS_BEFORE_START",
      severity: "error",
      first: "s47e_s47_start_date",
      then: "s47e_s47_end_date",
      says: "the enquiry ended before it started. Correct one of the two dates.",
    }),
  ],
});
