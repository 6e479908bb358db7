import { date, recordTable, text } from "../recordTable";

/** Development checks of children under 5. */
export const healthDevelopmentChecks = recordTable({
  name: "health_development_checks",
  doc: "Development checks of children under 5.",
  about: "child",
  key: ["review", "due_on"],
  columns: {
    review: text("which review of the Healthy Child Programme"),
    due_on: date("day it was due"),
    checked_on: date("day it was done; null: not yet"),
    outcome: text("completed, declined, not brought, cancelled or waiting"),
  },
});
