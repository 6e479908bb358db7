import { personalEducationPlans } from "../../../records/personalEducationPlans";
import { schoolAttendance } from "../../../records/schoolAttendance";
import { schoolEnrolments } from "../../../records/schoolEnrolments";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { academicYearSql } from "../../parts/time";
import { inCare } from "../../populations";

const onRoll = factPart("on_roll", (base) => ({
  reads: [base, known(schoolEnrolments)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_school_enrolments s ON s.child = p.child AND s.enrolled_on <= p.as_at AND (s.left_on IS NULL OR s.left_on >= p.as_at)`,
}));

export const onVirtualSchoolRoll: Fact = {
  code: "on_virtual_school_roll",
  title: "On the virtual school roll",
  plain: "Enrolled at a school on the date, by the virtual school's roll.",
  kind: "yesNo",
  sql: "(on_roll.child IS NOT NULL)",
  from: onRoll,
  populations: inCare,
  needs: ["virtual_school_roll"],
};

const currentPlan = factPart("current_education_plan", (base) => ({
  reads: [base, known(personalEducationPlans)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_personal_education_plans e ON e.child = p.child AND e.completed_on <= p.as_at AND e.review_due_on >= p.as_at`,
}));

export const educationPlanCurrent: Fact = {
  code: "education_plan_current",
  title: "Personal education plan current",
  plain: "A personal education plan was completed by the date, and its next review was not yet overdue.",
  kind: "yesNo",
  sql: "(current_education_plan.child IS NOT NULL)",
  from: currentPlan,
  populations: inCare,
  needs: ["virtual_school_peps"],
};

const sessions = factPart("sessions", (base) => ({
  reads: [base, known(schoolAttendance)],
  sql: `
SELECT p.as_at, p.child, sum(a.sessions_possible) AS possible,
  sum(a.sessions_authorised + a.sessions_unauthorised) AS missed
FROM ${base.name} p
JOIN known_school_attendance a ON a.child = p.child AND a.from_on >= ${academicYearSql("p.as_at")} AND a.to_on <= p.as_at
GROUP BY p.as_at, p.child`,
}));

const attendance = { from: sessions, populations: inCare, needs: ["virtual_school_attendance"] };

export const sessionsPossible: Fact = {
  ...attendance,
  code: "sessions_possible",
  title: "Sessions possible",
  plain: "School sessions (half days) the child could attend in the academic year up to the date.",
  kind: "number",
  sql: "coalesce(sessions.possible, 0)",
};

export const persistentlyAbsent: Fact = {
  ...attendance,
  code: "persistently_absent",
  title: "Persistently absent",
  plain: "Missed a tenth or more of the child's own possible sessions in the academic year up to the date.",
  kind: "yesNo",
  sql: "(sessions.missed * 10 >= nullif(sessions.possible, 0))",
};

export const severelyAbsent: Fact = {
  ...attendance,
  code: "severely_absent",
  title: "Severely absent",
  plain: "Missed half or more of the child's own possible sessions in the academic year up to the date.",
  kind: "yesNo",
  sql: "(sessions.missed * 2 >= nullif(sessions.possible, 0))",
};

export const attendanceBelow90: Fact = {
  ...attendance,
  code: "attendance_below_90",
  title: "Attendance below 90 %",
  plain:
    "Attended fewer than nine in ten of the child's own possible sessions in the academic year up to the date.",
  kind: "yesNo",
  sql: "(sessions.missed * 10 > nullif(sessions.possible, 0))",
};
