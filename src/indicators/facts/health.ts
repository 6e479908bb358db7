import { healthAssessments } from "../../records/healthAssessments";
import { sdqScores } from "../../records/sdqScores";
import { cte } from "../cte";
import type { Fact } from "../fact";
import { known } from "../parts/known";
import { twelveMonthsSql } from "../parts/time";
import { lookedAfter } from "../populations/lookedAfter";

const lastReviewAssessment = cte(
  "last_review_assessment",
  [lookedAfter.rows, known(healthAssessments)],
  `
SELECT p.as_at, p.child, max(h.completed_on) AS completed_on
FROM looked_after p
JOIN known_health_assessments h ON h.child = p.child AND h.kind = 'RHA' AND h.completed_on <= p.as_at
  AND coalesce(h.outcome, 'completed') = 'completed'
GROUP BY p.as_at, p.child`,
);

export const reviewHealthAssessmentUpToDate: Fact = {
  code: "review_health_assessment_up_to_date",
  title: "Review health assessment up to date",
  plain:
    "A review health assessment was completed in the 6 months (under 5) or 12 months (5 and over) to the date.",
  kind: "yesNo",
  sql: "coalesce(last_review_assessment.completed_on + CASE WHEN p.age < 5 THEN interval '6 months' ELSE interval '12 months' END > p.as_at, false)",
  from: lastReviewAssessment,
  populations: [lookedAfter],
  needs: ["health_assessments"],
};

const lastSdq = cte(
  "last_sdq",
  [lookedAfter.rows, known(sdqScores)],
  `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, q.score
FROM looked_after p
JOIN known_sdq_scores q ON q.child = p.child AND q.completed_on <= p.as_at AND q.completed_on >= ${twelveMonthsSql("p.as_at")}
ORDER BY p.as_at, p.child, q.completed_on DESC, q.score DESC`,
);

const sdq = { from: lastSdq, populations: [lookedAfter], needs: ["health_sdq_scores"] };

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
