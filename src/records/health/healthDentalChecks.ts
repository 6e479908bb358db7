import { date, recordTable, text } from "../recordTable";

/** Dental checks: one row a check or appointment. */
export const healthDentalChecks = recordTable({
  name: "health_dental_checks",
  doc: "Dental checks: one row a check or appointment.",
  about: "child",
  key: ["checked_on"],
  columns: {
    checked_on: date("day of the check, or of the appointment that came to nothing"),
    outcome: text("completed, declined, not brought, cancelled or waiting"),
    next_due_on: date("day of the next check"),
  },
});
