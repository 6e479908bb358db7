import { sdqScores } from "../../../records/sdqScores";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";

/** The last questionnaire of the 12 months to the date. */
export const lastSdq = factPart("last_sdq", (base) => ({
  reads: [base, known(sdqScores)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, q.score, q.completed_on, q.review_due_on, q.reviewed_on
FROM ${base.name} p
JOIN known_sdq_scores q ON q.child = p.child AND q.completed_on <= p.as_at AND q.completed_on >= ${twelveMonthsSql("p.as_at")}
ORDER BY p.as_at, p.child, q.completed_on DESC, q.score DESC, q.reviewed_on, q.review_due_on`,
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

export const daysSinceSdq: Fact = {
  ...sdq,
  code: "days_since_sdq",
  title: "Days since the last SDQ",
  plain: "Days from the last questionnaire in the 12 months to the date.",
  kind: "number",
  sql: "(p.as_at - last_sdq.completed_on)",
};

/** A day as text, for lists. */
const day = (column: string) => ({
  kind: "category" as const,
  sql: `to_char(last_sdq.${column}, 'YYYY-MM-DD')`,
});

export const sdqCompletedOn: Fact = {
  ...sdq,
  ...day("completed_on"),
  code: "sdq_completed_on",
  title: "Day of the last SDQ",
  plain: "The day of the last questionnaire in the 12 months to the date, as YYYY-MM-DD.",
};

export const sdqReviewDueOn: Fact = {
  ...sdq,
  ...day("review_due_on"),
  code: "sdq_review_due_on",
  title: "Day the formal review of the SDQ is due",
  plain:
    "The day the formal review of the last questionnaire in the 12 months to the date is due, as YYYY-MM-DD.",
};

/** The bands of the DfE's tables. */
export const sdqBand: Fact = {
  ...sdq,
  code: "sdq_band",
  title: "SDQ band",
  plain:
    "The last score in the 12 months to the date in the DfE's bands: 0 to 13 normal, 14 to 16 borderline, 17 to 40 cause for concern.",
  kind: "category",
  sql: "CASE WHEN last_sdq.score <= 13 THEN 'NORMAL' WHEN last_sdq.score <= 16 THEN 'BORDERLINE' WHEN last_sdq.score >= 17 THEN 'CONCERN' END",
  values: [
    { code: "NORMAL", label: "Normal (0 to 13)" },
    { code: "BORDERLINE", label: "Borderline (14 to 16)" },
    { code: "CONCERN", label: "Cause for concern (17 to 40)" },
    UNKNOWN,
  ],
  isBreakdown: true,
};
