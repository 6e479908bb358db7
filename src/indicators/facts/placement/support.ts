import { healthAssessments } from "../../../records/healthAssessments";
import { advocacyOffers } from "../../../records/socialCare/advocacyOffers";
import { workerInvolvements } from "../../../records/socialCare/workerInvolvements";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";

const mentoring = factPart("mentoring", (base) => ({
  reads: [base, known(advocacyOffers)],
  sql: `
SELECT p.as_at, p.child, bool_or(o.kind = 'mentor') AS has_mentor, bool_or(o.kind = 'independent visitor') AS has_visitor
FROM ${base.name} p
JOIN known_advocacy_offers o ON o.child = p.child AND o.used_on <= p.as_at
  AND (o.ended_on IS NULL OR o.ended_on > p.as_at)
GROUP BY p.as_at, p.child`,
}));

const allocated = {
  kind: "yesNo" as const,
  populations: inCare,
  from: mentoring,
  needs: ["social_care_advocacy"],
};

export const hasMentor: Fact = {
  ...allocated,
  code: "has_mentor",
  title: "Mentor",
  plain: "The child has an advocate mentor on the date.",
  sql: "mentoring.has_mentor",
};

export const hasIndependentVisitor: Fact = {
  ...allocated,
  code: "has_independent_visitor",
  title: "Independent visitor",
  plain: "The child has an independent visitor on the date.",
  sql: "mentoring.has_visitor",
};

const socialWorkers = factPart("social_workers", (base) => ({
  reads: [base, known(workerInvolvements)],
  sql: `
SELECT p.as_at, p.child, count(DISTINCT i.worker) AS workers
FROM ${base.name} p
JOIN known_worker_involvements i ON i.child = p.child AND i.role = 'social worker' AND i.worker IS NOT NULL
  AND i.started_on <= p.as_at AND (i.ended_on IS NULL OR i.ended_on >= ${twelveMonthsSql("p.as_at")})
GROUP BY p.as_at, p.child`,
}));

export const socialWorkersIn12Months: Fact = {
  code: "social_workers_in_12_months",
  title: "Social workers in 12 months",
  plain:
    "Different social workers who worked with the child in the 12 months to the date; not known without any.",
  kind: "number",
  sql: "social_workers.workers",
  from: socialWorkers,
  populations: inCare,
  needs: ["social_care_involvements"],
};

const healthPlace = factPart("health_place", (base) => ({
  reads: [base, known(healthAssessments)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, a.placed_in_area
FROM ${base.name} p
JOIN known_health_assessments a ON a.child = p.child AND a.due_on <= p.as_at AND a.placed_in_area IS NOT NULL
ORDER BY p.as_at, p.child, a.due_on DESC, a.placed_in_area`,
}));

export const placedInCounty: Fact = {
  code: "placed_in_county",
  title: "In or out of county, as health has it",
  plain:
    "Whether the provider of the last health assessment due by the date had the child as placed in its own area; not known without one.",
  kind: "category",
  sql: "CASE WHEN health_place.placed_in_area THEN 'IN_COUNTY' WHEN NOT health_place.placed_in_area THEN 'OUT_OF_COUNTY' END",
  from: healthPlace,
  populations: inCare,
  needs: ["health_assessments"],
  values: [
    { code: "IN_COUNTY", label: "In county" },
    { code: "OUT_OF_COUNTY", label: "Out of county" },
    UNKNOWN,
  ],
  isBreakdown: true,
};
