import { complaints } from "../../../records/socialCare/complaints";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people, personSql } from "../../parts/people";
import { isInCareSql } from "../../parts/spellsOfCare";
import { flow } from "../../population";

/** Complaints by children in care: theme, whether an advocate helped, whether upheld, days to the answer (null: open). */
export const complaintsMade = flow({
  code: "complaints_made",
  title: "Complaints by children looked after",
  plain: "Complaints received in the period from children looked after on the day.",
  counts: "complaints",
  isInCare: true,
  needs: ["social_care_complaints", "ssda903_episodes"],
  reads: [known(complaints), episodes, people],
  sql: (periods) => `
SELECT c.received_on AS as_at, d.period_end, c.child, ${personSql("c.received_on")}, c.theme, c.advocate, c.upheld,
  c.answered_on - c.received_on AS days_to_answer
FROM ${periods} d
JOIN known_complaints c ON c.received_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = c.child
WHERE ${isInCareSql("c.child", "c.received_on")}`,
});
