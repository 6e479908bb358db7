import { healthAssessments } from "../../../records/healthAssessments";
import { sdqScores } from "../../../records/sdqScores";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";

const lastReviewAssessment = factPart("last_review_assessment", (base) => ({
  reads: [base, known(healthAssessments)],
  sql: `
SELECT p.as_at, p.child, max(h.completed_on) AS completed_on
FROM ${base.name} p
JOIN known_health_assessments h ON h.child = p.child AND h.kind = 'RHA' AND h.completed_on <= p.as_at
  AND coalesce(h.outcome, 'completed') = 'completed'
GROUP BY p.as_at, p.child`,
}));

export const reviewHealthAssessmentUpToDate: Fact = {
  code: "review_health_assessment_up_to_date",
  title: "Review health assessment up to date",
  plain:
    "A review health assessment was completed in the 6 months (under 5) or 12 months (5 and over) to the date.",
  kind: "yesNo",
  sql: "coalesce(last_review_assessment.completed_on + CASE WHEN p.age < 5 THEN interval '6 months' ELSE interval '12 months' END > p.as_at, false)",
  from: lastReviewAssessment,
  populations: inCare,
  needs: ["health_assessments"],
};

const lastSdq = factPart("last_sdq", (base) => ({
  reads: [base, known(sdqScores)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, q.score
FROM ${base.name} p
JOIN known_sdq_scores q ON q.child = p.child AND q.completed_on <= p.as_at AND q.completed_on >= ${twelveMonthsSql("p.as_at")}
ORDER BY p.as_at, p.child, q.completed_on DESC, q.score DESC`,
}));

const sdq = { from: lastSdq, populations: inCare, needs: ["health_sdq_scores"] };

export const sdqRecorded: Fact = {
  ...sdq,
  code: "sdq_recorded",
  title: "SDQ recorded",
  plain:
    "A strengths and difficulties questionnaire with a score was completed in the 12 months to the date.",
  kind: "yesNo",
  sql: "(last_sdq.score IS NOT NULL)",
};

export const sdqScore: Fact = {
  ...sdq,
  code: "sdq_score",
  title: "SDQ score",
  plain: "Total difficulties score (0 to 40) of the last questionnaire in the 12 months to the date.",
  kind: "number",
  sql: "last_sdq.score",
};
