import { assessments } from "../../../records/need/assessments";
import { childPlans } from "../../../records/socialCare/childPlans";
import { lookedAfterCarePlans } from "../../../records/socialCare/lookedAfterCarePlans";
import { cte } from "../../cte";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";
import { care } from "../../populations/placements/lookedAfter";

const yesNo = { kind: "yesNo" as const, populations: inCare };

export const inLongTermPlacement: Fact = {
  ...yesNo,
  code: "in_long_term_placement",
  title: "In a long-term placement",
  plain:
    "In a foster placement that is long term (U1, U4) or placed for adoption (A3 to A6), temporary absences included.",
  sql: "(care.settled_in IN ('U1', 'U4', 'A3', 'A4', 'A5', 'A6'))",
  from: care,
  needs: ["ssda903_episodes"],
};

export const inYoungOffenderInstitution: Fact = {
  ...yesNo,
  code: "in_young_offender_institution",
  title: "In a young offender institution",
  plain: "The placement on the date is a young offender institution (R5).",
  sql: "(care.placement_type = 'R5')",
  from: care,
  needs: ["ssda903_episodes"],
};

/** Aims of a care plan that say where the child is to grow up. */
const AIMS = Object.entries(lookedAfterCarePlans.columns)
  .filter(([name, { type }]) => type === "boolean" && name !== "other_plan")
  .map(([name]) => `c.${name}`);

/** Plans of permanence, the day each stopped to stand not included. */
const permanencePlans = cte(
  "permanence_plans",
  [known(lookedAfterCarePlans), known(childPlans)],
  `
SELECT c.child, c.started_on AS from_on, c.ended_on + 1 AS until
FROM known_looked_after_care_plans c
WHERE true IN (${AIMS.join(", ")})
UNION ALL
SELECT c.child, c.completed_on, c.ended_on
FROM known_child_plans c
WHERE c.kind = 'permanence' AND c.completed_on IS NOT NULL`,
);

const permanence = factPart("permanence", (base) => ({
  reads: [base, permanencePlans],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS is_planned
FROM ${base.name} p
JOIN permanence_plans c ON c.child = p.child AND c.from_on <= p.as_at AND (c.until IS NULL OR c.until > p.as_at)`,
}));

export const hasPermanencePlan: Fact = {
  code: "has_permanence_plan",
  title: "Permanence plan",
  plain:
    "A care plan that stands on the date has an aim of permanence (return home, relatives, fostering, residence, adoption), or a permanence plan was completed and stands.",
  sql: "coalesce(permanence.is_planned, false)",
  from: permanence,
  kind: "yesNo",
  populations: inCare,
  needs: [["social_care_care_plans", "social_care_child_plans"]],
};

const assessed = factPart("assessed", (base) => ({
  reads: [base, known(assessments)],
  sql: `
SELECT p.as_at, p.child, max(a.authorised_on) AS assessed_on
FROM ${base.name} p
JOIN known_assessments a ON a.child = p.child AND a.authorised_on <= p.as_at
GROUP BY p.as_at, p.child`,
}));

export const isAssessmentUpToDate: Fact = {
  ...yesNo,
  code: "assessment_up_to_date",
  title: "Assessment up to date",
  plain: "An assessment of the child's needs was authorised in the 12 months to the date.",
  sql: `(assessed.assessed_on >= ${twelveMonthsSql("p.as_at")})`,
  from: assessed,
  needs: [["annex_a_assessments", "social_care_assessments"]],
};
