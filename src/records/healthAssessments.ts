import { date, recordTable, text } from "./recordTable";

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
    born_on: date("date of birth as the provider holds it"),
  },
});
