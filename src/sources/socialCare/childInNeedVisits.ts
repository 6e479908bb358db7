import { statutoryVisits } from "../../records/socialCare/statutoryVisits";
import { date, flag } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { visitRules } from "./visitRules";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Visits to children in need: one row a visit that was due or made. */
export const childInNeedVisits = defineSource({
  ...nightly,
  code: "social_care_child_in_need_visits",
  title: "Child in need visits",
  reference: standardDataset("ssd_cin_visits"),
  feeds: statutoryVisits,
  constants: { kind: "child in need" },
  columns: {
    cinv_cin_visit_id: rowId({ doc: "the case system's id of the visit", to: "visit_id" }),
    cinv_person_id: personId,
    DOB: dateOfBirth,
    VISIT_DUE: date({ doc: "day by which it was due", to: "due_on", mayBeAbsent: true }),
    cinv_cin_visit_date: date({
      doc: "day of the visit; blank while it has not been made",
      to: "visited_on",
    }),
    cinv_cin_visit_seen: flag({ doc: "whether the child was seen", to: "seen" }),
    cinv_cin_visit_seen_alone: flag({ doc: "whether the child was seen alone", to: "seen_alone" }),
    cinv_cin_visit_bedroom: flag({
      doc: "whether the child's bedroom was seen",
      to: "bedroom_seen",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["cinv_cin_visit_id"],
  rules: [
    bornInFuture,
    ...visitRules({
      visited: "cinv_cin_visit_date",
      seen: "cinv_cin_visit_seen",
      seenAlone: "cinv_cin_visit_seen_alone",
    }),
  ],
});
