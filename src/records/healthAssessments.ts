import { date, recordTable, text, yesNo } from "./recordTable";

/** Initial and review health assessments. */
export const healthAssessments = recordTable({
  name: "health_assessments",
  doc: "Initial and review health assessments.",
  about: "child",
  key: ["kind", "due_on"],
  columns: {
    kind: text("IHA initial, RHA review"),
    due_on: date("day it was due"),
    requested_on: date("day it was asked for"),
    completed_on: date("day it was done; null: not yet"),
    outcome: text("completed, declined, not brought, cancelled or waiting"),
    late_reason: text("why it was late; null: not late, or not said"),
    placed_in_area: yesNo(
      "whether the child was placed in the area of the commissioning authority when it was due",
    ),
    host_area: text("area the child is placed in, where not that of the commissioning authority"),
    provider: text("organisation asked to do it"),
    consent_received_on: date("day consent was received"),
    done_by: text("kind of practitioner who did it"),
    emotional_health_assessed: yesNo("whether it assessed emotional health"),
    sdq_used: yesNo("whether an SDQ score was there and used"),
    quality_assured_on: date("day its quality was checked"),
    plan_copied_to_carer_on: date("day the carer was given the health plan"),
    born_on: date("date of birth as the provider holds it"),
    sex: text("M, F or U"),
    home_postcode: text("postcode the child lives at, as the provider holds it"),
  },
});
