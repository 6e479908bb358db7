import { statutoryVisits } from "../../records/socialCare/statutoryVisits";
import { date, flag } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { visitRules } from "./visitRules";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Visits to children on a child protection plan: one row a visit that was due or made. */
export const childProtectionVisits = defineSource({
  ...nightly,
  code: "social_care_child_protection_visits",
  title: "Child protection visits",
  reference: standardDataset("ssd_cp_visits"),
  feeds: statutoryVisits,
  constants: { kind: "child protection" },
  columns: {
    cppv_cp_visit_id: rowId({ doc: "the case system's id of the visit", to: "visit_id" }),
    cppv_person_id: personId,
    DOB: dateOfBirth,
    VISIT_DUE: date({ doc: "day by which it was due", to: "due_on", mayBeAbsent: true }),
    cppv_cp_visit_date: date({ doc: "day of the visit; blank while it has not been made", to: "visited_on" }),
    cppv_cp_visit_seen: flag({ doc: "whether the child was seen", to: "seen" }),
    cppv_cp_visit_seen_alone: flag({ doc: "whether the child was seen alone", to: "seen_alone" }),
    cppv_cp_visit_bedroom: flag({
      doc: "whether the child's bedroom was seen",
      to: "bedroom_seen",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["cppv_cp_visit_id"],
  rules: [
    bornInFuture,
    ...visitRules({
      visited: "cppv_cp_visit_date",
      seen: "cppv_cp_visit_seen",
      seenAlone: "cppv_cp_visit_seen_alone",
    }),
  ],
});
