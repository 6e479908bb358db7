import { statutoryVisits } from "../../records/socialCare/statutoryVisits";
import { date, flag } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { visitRules } from "./visitRules";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Visits to looked after children: one row a visit that was due or made. */
export const lookedAfterVisits = defineSource({
  ...nightly,
  code: "social_care_looked_after_visits",
  title: "Looked after visits",
  reference: standardDataset("ssd_cla_visits"),
  feeds: statutoryVisits,
  constants: { kind: "looked after" },
  columns: {
    clav_cla_visit_id: rowId({ doc: "the case system's id of the visit", to: "visit_id" }),
    clav_person_id: personId,
    DOB: dateOfBirth,
    VISIT_DUE: date({ doc: "day by which it was due", to: "due_on", mayBeAbsent: true }),
    clav_cla_visit_date: date({
      doc: "day of the visit; blank while it has not been made",
      to: "visited_on",
    }),
    clav_cla_visit_seen: flag({ doc: "whether the child was seen", to: "seen" }),
    clav_cla_visit_seen_alone: flag({ doc: "whether the child was seen alone", to: "seen_alone" }),
  },
  key: ["clav_cla_visit_id"],
  rules: [
    bornInFuture,
    ...visitRules({
      visited: "clav_cla_visit_date",
      seen: "clav_cla_visit_seen",
      seenAlone: "clav_cla_visit_seen_alone",
    }),
  ],
});
