import { healthAssessments } from "../../../records/healthAssessments";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { care } from "../../populations/placements/lookedAfter";

/**
 * The first assessment of the current period of care that was due before the date and still is to be done: neither
 * done by the date, nor declined, cancelled or told as completed without a day, nor made good by any assessment
 * completed since it was due.
 */
const outstanding = factPart("outstanding", (base) => ({
  reads: [care.of(base), known(healthAssessments)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, h.due_on, h.requested_on, h.host_area
FROM ${care.of(base).name} p
JOIN known_health_assessments h ON h.child = p.child AND h.due_on >= p.care_started_on AND h.due_on < p.as_at
  AND CASE WHEN h.completed_on IS NULL THEN coalesce(h.outcome, 'waiting') IN ('waiting', 'not brought')
    ELSE h.completed_on > p.as_at END
WHERE NOT EXISTS (
    SELECT FROM known_health_assessments o
    WHERE o.child = h.child AND o.completed_on >= h.due_on AND o.completed_on <= p.as_at
      AND coalesce(o.outcome, 'completed') = 'completed')
ORDER BY p.as_at, p.child, h.due_on, h.kind, h.requested_on`,
}));

const common = {
  from: outstanding,
  populations: inCare,
  needs: ["ssda903_episodes", "health_assessments"],
};

export const healthAssessmentOutstanding: Fact = {
  ...common,
  code: "health_assessment_outstanding",
  title: "Health assessment outstanding",
  plain:
    "A health assessment of the current period of care was due before the date and is still to be done; declined or cancelled ones left out.",
  kind: "yesNo",
  sql: "(outstanding.due_on IS NOT NULL)",
};

export const daysHealthAssessmentOverdue: Fact = {
  ...common,
  code: "days_health_assessment_overdue",
  title: "Days a health assessment is overdue",
  plain: "Days from the day the longest outstanding health assessment was due to the date.",
  kind: "number",
  sql: "(p.as_at - outstanding.due_on)",
};

export const daysSinceAssessmentAskedFor: Fact = {
  ...common,
  code: "days_since_assessment_asked_for",
  title: "Days since the outstanding health assessment was asked for",
  plain: "Days from the day the longest outstanding health assessment was asked for to the date.",
  kind: "number",
  sql: "CASE WHEN outstanding.requested_on <= p.as_at THEN p.as_at - outstanding.requested_on END",
};

/** A day as text, for lists: figures use the days to the date. */
const dayOf = (column: string) => ({
  kind: "category" as const,
  sql: `to_char(outstanding.${column}, 'YYYY-MM-DD')`,
});

export const dueDayOfOutstanding: Fact = {
  ...common,
  ...dayOf("due_on"),
  code: "health_assessment_due_on",
  title: "Day the outstanding health assessment was due",
  plain: "The day the longest outstanding health assessment was due, as YYYY-MM-DD.",
};

export const dayOutstandingWasAskedFor: Fact = {
  ...common,
  ...dayOf("requested_on"),
  code: "health_assessment_asked_for_on",
  title: "Day the outstanding health assessment was asked for",
  plain: "The day the longest outstanding health assessment was asked for, as YYYY-MM-DD.",
};

/** As the provider writes it, so it is no breakdown: figures by host area are broken down by where the placement lies. */
export const hostAreaOfOutstanding: Fact = {
  ...common,
  code: "health_assessment_host_area",
  title: "Area that owes the health assessment",
  plain:
    "The area the child is placed in, by name or code as the provider writes it, where an assessment is outstanding there.",
  kind: "category",
  sql: "outstanding.host_area",
};
