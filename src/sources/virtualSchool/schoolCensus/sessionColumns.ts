import { integer } from "../../columns";

/** More half days than a school year has. */
const MOST_SESSIONS = 450;

const summer = (doc: string) =>
  integer(0, MOST_SESSIONS, {
    doc: `second half of the summer term before: ${doc}`,
    packedIn: "summer_sessions",
    invalid: "blank",
    mayBeAbsent: true,
  });

/** Half days of a pupil: of the term before, and of the second half of the summer term before. */
export const sessionColumns = {
  termlysessionspossible: integer(0, MOST_SESSIONS, {
    doc: "half days possible in the term before",
    to: "sessions_possible",
    mayBeAbsent: true,
  }),
  termlysessionsauthorised: integer(0, MOST_SESSIONS, {
    doc: "half days missed with leave",
    to: "sessions_authorised",
    mayBeAbsent: true,
  }),
  termlysessionsunauthorised: integer(0, MOST_SESSIONS, {
    doc: "half days missed without leave",
    to: "sessions_unauthorised",
    mayBeAbsent: true,
  }),
  summerhalfterm2sessionspossible: summer("half days possible"),
  summerhalfterm2sessionsauthorised: summer("half days missed with leave"),
  summerhalfterm2sessionsunauthorised: summer("half days missed without leave"),
  summerhalfterm2sessionseducational: summer("half days at another approved activity"),
  summerhalfterm2sessionsexceptional: summer("half days unable to attend"),
  summerhalfterm2sessionscoronavirus: summer("half days not attended because of coronavirus"),
} as const;
