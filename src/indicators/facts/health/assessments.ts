import { healthAssessments } from "../../../records/healthAssessments";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { firstDays } from "../../populations/health/firstDays";
import { care } from "../../populations/placements/lookedAfter";

/** The last completed assessment, of either kind and review only. */
const lastAssessments = factPart("last_assessments", (base) => ({
  reads: [base, known(healthAssessments)],
  sql: `
SELECT p.as_at, p.child, max(h.completed_on) AS completed_on,
  max(h.completed_on) FILTER (WHERE h.kind = 'RHA') AS reviewed_on
FROM ${base.name} p
JOIN known_health_assessments h ON h.child = p.child AND h.completed_on <= p.as_at
  AND coalesce(h.outcome, 'completed') = 'completed'
GROUP BY p.as_at, p.child`,
}));

/** Regulation 7: an assessment stands for 6 months before the fifth birthday, for 12 from it. */
const stands = (completedOn: string) =>
  `coalesce(${completedOn} + CASE WHEN p.age < 5 THEN interval '6 months' ELSE interval '12 months' END > p.as_at, false)`;

const common = { from: lastAssessments, populations: inCare, needs: ["health_assessments"] };

export const reviewHealthAssessmentUpToDate: Fact = {
  ...common,
  code: "review_health_assessment_up_to_date",
  title: "Review health assessment up to date",
  plain:
    "A review health assessment was completed in the 6 months (under 5) or 12 months (5 and over) to the date.",
  kind: "yesNo",
  sql: stands("last_assessments.reviewed_on"),
};

export const healthAssessmentUpToDate: Fact = {
  ...common,
  code: "health_assessment_up_to_date",
  title: "Health assessment up to date",
  plain:
    "An initial or review health assessment was completed in the 6 months (under 5) or 12 months (5 and over) to the date.",
  kind: "yesNo",
  sql: stands("last_assessments.completed_on"),
};

export const daysSinceHealthAssessment: Fact = {
  ...common,
  code: "days_since_health_assessment",
  title: "Days since the last health assessment",
  plain: "Days from the last completed health assessment, initial or review, to the date.",
  kind: "number",
  sql: "(p.as_at - last_assessments.completed_on)",
};

const initialDues = factPart("initial_dues", (base) => ({
  reads: [care.of(base), firstDays],
  sql: `
SELECT p.as_at, p.child, due.day AS due_on
FROM ${care.of(base).name} p
JOIN working_days start ON start.day = p.care_started_on
JOIN first_days due ON due.number = start.number + 20`,
}));

export const initialAssessmentFallenDue: Fact = {
  code: "initial_assessment_fallen_due",
  title: "Initial health assessment fallen due",
  plain:
    "The 20th working day of the current period of care has come: the initial health assessment has fallen due.",
  kind: "yesNo",
  sql: "coalesce(initial_dues.due_on <= p.as_at, false)",
  from: initialDues,
  populations: inCare,
  needs: ["ssda903_episodes"],
};
