import { date, decimal, recordTable, text } from "../recordTable";

/**
 * Time out of school: elective home education, missing education, waiting for a place, less than full-time
 * provision.
 */
export const outOfSchoolSpells = recordTable({
  name: "out_of_school_spells",
  doc: "Time out of school: elective home education, missing education, waiting for a place, less than full-time provision.",
  about: "child",
  key: ["kind", "started_on"],
  columns: {
    kind: text("kind of time out of school"),
    started_on: date("first day"),
    ended_on: date("last day; null: still so"),
    hours_offered: decimal("hours of education offered a week"),
    seen_on: date("day the child was last seen"),
    outcome: text("how it ended"),
  },
});
