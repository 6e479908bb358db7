import { schoolAttendance } from "../../records/schoolAttendance";
import { date, integer } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { pupil, schoolUrn } from "./pupil";
import { ownFormat } from "./reference";

/** More half days than a school year has (two sessions on 190 to 195 days, some schools more). */
const MOST_SESSIONS = 450;

/** Attendance: one row a child and stretch of the school year, counted in sessions (half days). */
export const attendance = defineSource({
  code: "virtual_school_attendance",
  title: "School attendance",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: schoolAttendance,
  columns: {
    ...pupil,
    FROM: date({ doc: "first day counted", to: "from_on", required: true }),
    TO: date({ doc: "last day counted", to: "to_on", required: true }),
    SESSIONS_POSSIBLE: integer(0, MOST_SESSIONS, {
      doc: "sessions the child could attend",
      to: "sessions_possible",
      required: true,
    }),
    SESSIONS_AUTHORISED: integer(0, MOST_SESSIONS, {
      doc: "sessions missed with leave",
      to: "sessions_authorised",
      required: true,
    }),
    SESSIONS_UNAUTHORISED: integer(0, MOST_SESSIONS, {
      doc: "sessions missed without leave",
      to: "sessions_unauthorised",
      required: true,
    }),
    SCHOOL_URN: schoolUrn,
  },
  key: ["FROM"],
  rules: [
    bornInFuture,
    inOrder({
      code: "ATTENDANCE_ENDS_BEFORE_START",
      severity: "error",
      first: "FROM",
      then: "TO",
      says: "the last day counted is before the first. Correct TO or FROM.",
    }),
    {
      code: "MORE_ABSENT_THAN_POSSIBLE",
      severity: "error",
      column: "SESSIONS_POSSIBLE",
      says: "more sessions were missed than were possible. Correct the three counts of sessions.",
      breaks: ({ SESSIONS_POSSIBLE, SESSIONS_AUTHORISED, SESSIONS_UNAUTHORISED }) =>
        Boolean(SESSIONS_POSSIBLE) &&
        Number(SESSIONS_AUTHORISED) + Number(SESSIONS_UNAUTHORISED) > Number(SESSIONS_POSSIBLE),
    },
  ],
});
