import { integer, recordTable, text } from "../recordTable";

/** Half days of a term by attendance code, from a school census. */
export const schoolCensusSessions = recordTable({
  name: "school_census_sessions",
  doc: "Half days of a term by attendance code, from a school census.",
  about: "child",
  key: ["roll", "session_id"],
  columns: {
    roll: text("on: on roll on census day; off: left since the census before"),
    session_id: text("the census's own id of the count"),
    source_row: text("source_row of the pupil"),
    school_code: text("code of the school in the extract"),
    attendance_reason: text("attendance code"),
    sessions: integer("half days with that code"),
  },
});
