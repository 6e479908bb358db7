import { schoolAttendance } from "../../../records/schoolAttendance";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

const happened = happenedInCare({
  rows: known(schoolAttendance),
  on: "x.to_on",
  columns: [
    "x.sessions_possible AS possible",
    "least(x.sessions_authorised, x.sessions_possible) AS authorised",
    "least(x.sessions_unauthorised, greatest(x.sessions_possible - x.sessions_authorised, 0)) AS unauthorised",
  ],
});

/**
 * Attendance comes as stretches of days with counts of sessions, so a stretch is told of its last day, and one that does
 * not lie within the period is left out whole. No more sessions are missed than a stretch has.
 */
export const schoolSessions = flow({
  code: "school_sessions",
  title: "Stretches of school attendance",
  plain:
    "Stretches of school days within the period for which sessions (half days) were counted, of children looked after on the last day of the stretch.",
  counts: "times",
  needs: ["ssda903_episodes", "virtual_school_attendance"],
  ...happened,
  sql: (periods) => `${happened.sql(periods)} AND x.from_on >= d.from_on`,
});
