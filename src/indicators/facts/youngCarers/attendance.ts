import { schoolAttendance } from "../../../records/schoolAttendance";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { academicYearSql } from "../../parts/time";
import { openYoungCarers } from "../../populations/youngCarers/youngCarers";

/** The virtual school collects attendance of children in care and of those it follows besides: of most carers nothing. */
const sessions = factPart("sessions_of_carers", (base) => ({
  reads: [base, known(schoolAttendance)],
  sql: `
SELECT p.as_at, p.child, sum(a.sessions_possible) AS possible,
  sum(a.sessions_authorised + a.sessions_unauthorised) AS missed
FROM ${base.name} p
JOIN known_school_attendance a ON a.child = p.child AND a.from_on >= ${academicYearSql("p.as_at")} AND a.to_on <= p.as_at
GROUP BY p.as_at, p.child`,
}));

const told = { from: sessions, populations: [openYoungCarers], needs: ["virtual_school_attendance"] };

export const carerSessionsPossible: Fact = {
  ...told,
  code: "young_carer_sessions_possible",
  title: "Sessions possible, of a young carer",
  plain:
    "School sessions (half days) the young carer could attend in the academic year up to the date, as the virtual school tells them; 0: it tells none.",
  kind: "number",
  sql: "coalesce(sessions_of_carers.possible, 0)",
};

export const carerPersistentlyAbsent: Fact = {
  ...told,
  code: "young_carer_absent",
  title: "Young carer persistently absent",
  plain:
    "Missed a tenth or more of the young carer's own possible sessions in the academic year up to the date; not known where the virtual school tells none.",
  kind: "yesNo",
  sql: "(sessions_of_carers.missed * 10 >= nullif(sessions_of_carers.possible, 0))",
};
