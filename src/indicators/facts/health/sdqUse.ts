import { healthAssessments } from "../../../records/healthAssessments";
import { reviews } from "../../../records/reviews";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { lastSdq } from "./sdq";

/** What a fact of the last questionnaire says; of a child without one in the 12 months it is not known. */
const ofScored = (sql: string) => `CASE WHEN last_sdq.score IS NOT NULL THEN ${sql} END`;

export const sdqFormallyReviewed: Fact = {
  code: "sdq_formally_reviewed",
  title: "SDQ formally reviewed",
  plain: "The formal review of the last questionnaire in the 12 months to the date was held by the date.",
  kind: "yesNo",
  sql: ofScored("coalesce(last_sdq.reviewed_on <= p.as_at, false)"),
  from: lastSdq,
  populations: inCare,
  needs: ["health_sdq_scores"],
};

const assessedSince = factPart("assessed_since_sdq", (base) => ({
  reads: [lastSdq.of(base), known(healthAssessments)],
  sql: `
SELECT q.as_at, q.child, bool_or(coalesce(h.sdq_used, false)) AS is_used
FROM ${lastSdq.of(base).name} q
JOIN known_health_assessments h ON h.child = q.child AND h.kind = 'RHA'
  AND h.completed_on BETWEEN q.completed_on AND q.as_at AND coalesce(h.outcome, 'completed') = 'completed'
GROUP BY q.as_at, q.child`,
}));

/** A health assessment says whether a score was there and used, not which: one done since the questionnaire had it. */
export const sdqInHealthAssessment: Fact = {
  code: "sdq_in_health_assessment",
  title: "SDQ in the review health assessment",
  plain:
    "Whether a review health assessment completed since the last questionnaire (of the 12 months to the date) used an SDQ score.",
  kind: "category",
  sql: ofScored(
    "CASE WHEN assessed_since_sdq.is_used THEN 'USED' WHEN NOT assessed_since_sdq.is_used THEN 'NOT_USED' ELSE 'NONE_SINCE' END",
  ),
  from: [lastSdq, assessedSince],
  populations: inCare,
  needs: ["health_sdq_scores", "health_assessments"],
  values: [
    { code: "USED", label: "Used in a review health assessment since" },
    { code: "NOT_USED", label: "A review health assessment since, not used in it" },
    { code: "NONE_SINCE", label: "No review health assessment since" },
    UNKNOWN,
  ],
  isBreakdown: true,
};

const reviewedSince = factPart("care_review_since_sdq", (base) => ({
  reads: [lastSdq.of(base), known(reviews)],
  sql: `
SELECT DISTINCT q.as_at, q.child
FROM ${lastSdq.of(base).name} q
JOIN known_reviews r ON r.child = q.child AND r.held_on BETWEEN q.completed_on AND q.as_at`,
}));

/** No record says whether a reviewing officer used a score: a review since the questionnaire could. */
export const careReviewSinceSdq: Fact = {
  code: "care_review_since_sdq",
  title: "Care review since the SDQ",
  plain:
    "A review of the child's care was held since the last questionnaire (of the 12 months to the date), so that it could use the score.",
  kind: "yesNo",
  sql: ofScored("(care_review_since_sdq.child IS NOT NULL)"),
  from: [lastSdq, reviewedSince],
  populations: inCare,
  needs: ["health_sdq_scores", "ssda903_reviews"],
};
