import { defineIndicator } from "../define";
import { PERCENT } from "../../disclosure/scales";
import { attendanceBelow90, sessionsPossible, severelyAbsent } from "../facts/education/education";
import {
  sessionsAttended,
  sessionsAuthorised,
  sessionsHeld,
  sessionsUnauthorised,
} from "../facts/education/happenings";
import { ageAtStartOfSchoolYear } from "../facts/person/person";
import { monthsLookedAfter } from "../facts/placement/placement";
import { schoolSessions } from "../populations/education/schoolSessions";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Attendance. */
export const attendanceShare = defineIndicator({
  code: "cla_attendance_pct",
  title: "School attendance",
  plain: "Of the sessions that children looked after could attend in the school year, those they attended.",
  reference:
    "Ofsted inspection report, January 2018; DfE, Pupil absence in schools: sessions missed of sessions possible",
  population: schoolSessions,
  among: [],
  counted: [],
  summed: sessionsAttended,
  outOf: sessionsHeld,
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
});

/** Authorised absence. */
export const authorisedAbsence = defineIndicator({
  code: "cla_authorised_absence_pct",
  title: "Authorised absence",
  plain:
    "Of the sessions that children looked after could attend in the school year, those missed with leave.",
  reference: "DfE, Pupil absence in schools: authorised absence rate",
  population: schoolSessions,
  among: [],
  counted: [],
  summed: sessionsAuthorised,
  outOf: sessionsHeld,
  scale: PERCENT,
  direction: "down",
  period: "ACADEMIC_YEAR",
});

/** Unauthorised absence. */
export const unauthorisedAbsence = defineIndicator({
  code: "cla_unauthorised_absence_pct",
  title: "Unauthorised absence",
  plain:
    "Of the sessions that children looked after could attend in the school year, those missed without leave.",
  reference: "DfE, Pupil absence in schools: unauthorised absence rate",
  population: schoolSessions,
  among: [],
  counted: [],
  summed: sessionsUnauthorised,
  outOf: sessionsHeld,
  scale: PERCENT,
  direction: "down",
  period: "ACADEMIC_YEAR",
});

/** Severe absence. */
export const severeAbsence = defineIndicator({
  code: "cla_severe_absence_pct",
  title: "Severe absence",
  plain:
    "Of the children looked after for 12 months or more and aged 5 to 15 when the school year began, who could attend school, those who missed half or more of their own possible sessions.",
  reference:
    "DfE, Pupil absence in schools: severely absent pupils miss 50% or more of their own possible sessions",
  population: lookedAfter,
  among: [
    { fact: monthsLookedAfter, atLeast: 12 },
    { fact: ageAtStartOfSchoolYear, atLeast: 5, atMost: 15 },
    { fact: sessionsPossible, atLeast: 1 },
  ],
  counted: [{ fact: severelyAbsent, is: true }],
  scale: PERCENT,
  direction: "down",
});

/** Poor attendance. */
export const poorAttendance = defineIndicator({
  code: "cla_poor_attendance_count",
  title: "Children looked after with poor attendance",
  plain:
    "Children looked after on the date who attended less than 90 % of their own possible sessions in the school year so far; the board named no threshold, and 90 % is the one below which the DfE speaks of persistent absence.",
  reference:
    "Corporate parenting report 2017-18 (monthly report to the virtual school); DfE, Pupil absence in schools",
  population: lookedAfter,
  among: [],
  counted: [{ fact: attendanceBelow90, is: true }],
  direction: "down",
});
