import { assessments } from "../../../records/need/assessments";
import { caseAudits } from "../../../records/socialCare/caseAudits";
import { childStatements } from "../../../records/socialCare/childStatements";
import { known } from "../../parts/known";
import { people } from "../../parts/people";
import { ageSql } from "../../parts/time";
import { flow } from "../../population";

const person = (on: string) => `k.born_on, ${ageSql("k.born_on", on)} AS age, k.sex`;

export const audits = flow({
  code: "audits_of_cases",
  title: "Audits of cases",
  plain: "Audits in the period of the work with a child, one row an audit.",
  counts: "audits",
  needs: ["social_care_case_audits"],
  reads: [known(caseAudits), people],
  sql: (periods) => `
SELECT d.period_end, a.audited_on AS as_at, a.child, ${person("a.audited_on")},
  a.grade, a.management_overview, a.supervision_regular, a.child_voice
FROM ${periods} d
JOIN known_case_audits a ON a.audited_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = a.child`,
});

export const statements = flow({
  code: "statements_made",
  title: "Statements by children",
  plain: "Statements that children and young people sent to their workers through an app in the period.",
  counts: "times",
  needs: ["social_care_child_statements"],
  reads: [known(childStatements), people],
  sql: (periods) => `
SELECT d.period_end, s.made_on AS as_at, s.child, ${person("s.made_on")}, s.purpose
FROM ${periods} d
JOIN known_child_statements s ON s.made_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = s.child`,
});

export const assessingTeams = flow({
  code: "assessing_teams",
  title: "Teams that assess",
  plain: "Teams that started an assessment in the period, each once.",
  counts: "posts",
  isOfChildren: false,
  needs: [["annex_a_assessments", "social_care_assessments"]],
  reads: [known(assessments)],
  sql: (periods) => `
SELECT DISTINCT d.period_end, d.period_end AS as_at, NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age,
  NULL::text AS sex, a.team
FROM ${periods} d
JOIN known_assessments a ON a.started_on BETWEEN d.from_on AND d.period_end
WHERE a.team IS NOT NULL`,
});
