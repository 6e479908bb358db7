import { date, decimal, recordTable, text } from "../recordTable";

/** Tutoring given to a child. */
export const tutoring = recordTable({
  name: "tutoring",
  doc: "Tutoring given to a child.",
  about: "child",
  key: ["started_on", "school_subject"],
  columns: {
    started_on: date("first day"),
    school_subject: text("subject"),
    ended_on: date("last day; null: still given"),
    mode: text("way it is given"),
    hours_offered: decimal("hours offered in all"),
    hours_attended: decimal("hours attended in all"),
    paid_from: text("what it is paid from"),
  },
});
