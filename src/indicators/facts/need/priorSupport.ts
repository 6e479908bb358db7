import { earlyHelpAssessments } from "../../../records/need/earlyHelpAssessments";
import { childPlans } from "../../../records/socialCare/childPlans";
import { familySupport } from "../../../records/socialCare/familySupport";
import { familySupportKind } from "../../../codeLists/socialCare/familySupportKind";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { spellsOfCare } from "../../parts/spellsOfCare";
import { EARLY_HELP } from "../../populations/need/sources";
import { endsOfCare } from "../../populations/placements/endsOfCare";
import { care, lookedAfter } from "../../populations/placements/lookedAfter";
import { startsOfCare } from "../../populations/placements/startsOfCare";

/** Short breaks relieve a family; they are not there to keep a child from care, or to bring one home. */
const WORK = familySupportKind.codes
  .filter(({ code }) => code !== "SHORT BREAKS" && code !== "OTHER")
  .map(({ code, keptAs = code }) => `'${keptAs}'`);

/** What was done for the family in the 12 months before the day: under way on a day of them. */
const before = factPart("support_before", (base) => ({
  reads: [base, known(earlyHelpAssessments), known(familySupport)],
  sql: `
SELECT p.as_at, p.child, bool_or(w.is_early_help) AS had_early_help, bool_or(NOT w.is_early_help) AS had_work
FROM ${base.name} p
JOIN (
  SELECT child, started_on, ended_on, true AS is_early_help FROM known_early_help_assessments
  UNION ALL
  SELECT child, started_on, ended_on, false FROM known_family_support WHERE kind IN (${WORK.join(", ")})
) w ON w.child = p.child AND w.started_on < p.as_at
  AND (w.ended_on IS NULL OR w.ended_on >= p.as_at - interval '12 months')
GROUP BY p.as_at, p.child`,
}));

const ofStarts = { populations: [startsOfCare], from: before } as const;

export const earlyHelpBefore: Fact = {
  ...ofStarts,
  code: "early_help_before_care",
  title: "Early help before care",
  plain: "Early help was under way in the 12 months before the period of care began.",
  kind: "yesNo",
  sql: "coalesce(support_before.had_early_help, false)",
  needs: [EARLY_HELP],
};

export const workBefore: Fact = {
  ...ofStarts,
  code: "edge_of_care_before_care",
  title: "Work at the edge of care before care",
  plain:
    "A family group conference, a team at the edge of care or work to bring the child home was under way in the 12 months before the period of care began.",
  kind: "yesNo",
  sql: "coalesce(support_before.had_work, false)",
  needs: ["social_care_family_support"],
};

export const priorSupport: Fact = {
  ...ofStarts,
  code: "prior_support",
  title: "Support before care",
  plain: "What was done for the family in the 12 months before the period of care began.",
  kind: "category",
  sql: `CASE WHEN support_before.had_early_help AND support_before.had_work THEN 'BOTH'
    WHEN support_before.had_early_help THEN 'EARLY_HELP' WHEN support_before.had_work THEN 'EDGE_OF_CARE' ELSE 'NONE' END`,
  needs: [...earlyHelpBefore.needs, ...workBefore.needs],
  values: [
    { code: "BOTH", label: "Early help and work at the edge of care" },
    { code: "EARLY_HELP", label: "Early help" },
    { code: "EDGE_OF_CARE", label: "Work at the edge of care" },
    { code: "NONE", label: "Neither" },
  ],
  isBreakdown: true,
};

/** Of the period of care before: a plan that began with or after it, and before the day of the new one. */
const homePlansBefore = factPart("home_plans_before", (base) => ({
  reads: [base, spellsOfCare, known(childPlans)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN spells_of_care s ON s.child = p.child AND s.next_started_on = p.as_at
JOIN known_child_plans r ON r.child = p.child AND r.kind = 'return home'
  AND r.started_on >= s.started_on AND r.started_on < p.as_at`,
}));

export const homePlanBefore: Fact = {
  code: "return_home_plan_before",
  title: "Return home plan before",
  plain:
    "A plan for the return home was begun in or after the child's period of care before this one; a first period has none.",
  kind: "yesNo",
  sql: "(home_plans_before.child IS NOT NULL)",
  from: homePlansBefore,
  populations: [startsOfCare],
  needs: ["social_care_child_plans"],
};

const homePlans = factPart("home_plans", (base) => ({
  reads: [care.of(base), known(childPlans)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${care.of(base).name} p
JOIN known_child_plans r ON r.child = p.child AND r.kind = 'return home'
  AND r.started_on BETWEEN p.care_started_on AND p.as_at AND (r.ended_on IS NULL OR r.ended_on > p.as_at)`,
}));

export const homePlan: Fact = {
  code: "return_home_plan",
  title: "Plan for the return home",
  plain: "Whether a plan for the return home was begun in the period of care and has not ended by the day.",
  kind: "category",
  sql: "CASE WHEN home_plans.child IS NOT NULL THEN 'PLANNED' ELSE 'NOT_PLANNED' END",
  from: homePlans,
  populations: [endsOfCare, lookedAfter],
  needs: ["ssda903_episodes", "social_care_child_plans"],
  values: [
    { code: "PLANNED", label: "With a plan" },
    { code: "NOT_PLANNED", label: "Without a plan" },
  ],
  isBreakdown: true,
};
