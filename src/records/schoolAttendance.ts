import { date, integer, recordTable, text } from "./recordTable";

/** Sessions a child could attend, and missed, in a stretch of the school year. */
export const schoolAttendance = recordTable({
  name: "school_attendance",
  doc: "Sessions a child could attend, and missed, in a stretch of the school year.",
  about: "child",
  key: ["from_on"],
  columns: {
    from_on: date("first day counted"),
    to_on: date("last day counted"),
    sessions_possible: integer("half days the child could attend"),
    sessions_authorised: integer("half days missed with leave"),
    sessions_unauthorised: integer("half days missed without leave"),
    school_urn: text("URN of the school, 6 digits"),
  },
});
