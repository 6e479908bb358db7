import { date, decimal, recordTable, text, yesNo } from "../recordTable";

/** Stretches in which a child was at school for less than full time by agreement. */
export const reducedTimetables = recordTable({
  name: "reduced_timetables",
  doc: "Stretches in which a child was at school for less than full time by agreement.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("first day"),
    ended_on: date("last day; null: still so"),
    hours_offered: decimal("hours of education offered a week"),
    hours_full: decimal("hours a week of a full timetable"),
    reason: text("why"),
    agreed_by: text("role of who agreed it"),
    has_carer_agreed: yesNo("whether the parent or carer agreed"),
    review_due_on: date("day its review is due"),
    school_urn: text("URN of the school, 6 digits"),
  },
});
