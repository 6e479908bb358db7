import { date, recordTable, text } from "../recordTable";

/** Registrations with a general practice, a dentist or an optician. */
export const healthRegistrations = recordTable({
  name: "health_registrations",
  doc: "Registrations with a general practice, a dentist or an optician.",
  about: "child",
  key: ["registered_with", "registered_on"],
  columns: {
    registered_with: text("general practice, dentist or optician"),
    registered_on: date("first day registered"),
    ended_on: date("last day registered; null: still registered"),
    organisation: text("practice, as the provider names it"),
  },
});
