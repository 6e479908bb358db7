import { childPlans } from "../../../records/socialCare/childPlans";
import { transitionPanels } from "../../../records/virtualSchool/transitionPanels";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { academicYearSql } from "../../parts/time";
import { inCare } from "../../populations";
import { leavingCare } from "../../populations/careLeavers/leavingCare";

const panels = factPart("panels", (base) => ({
  reads: [base, known(transitionPanels)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_transition_panels t ON t.child = p.child AND t.panel_on BETWEEN ${academicYearSql("p.as_at")} AND p.as_at`,
}));

export const seenByTransitionPanel: Fact = {
  code: "seen_by_transition_panel",
  title: "Followed by the transition panel",
  plain: "A panel on the young person's next step looked at them in the school year up to the date.",
  kind: "yesNo",
  sql: "(panels.child IS NOT NULL)",
  from: panels,
  populations: inCare,
  needs: ["virtual_school_transition_panels"],
};

const careersPlans = factPart("careers_plans", (base) => ({
  reads: [base, known(transitionPanels), known(childPlans)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN (
  SELECT child, careers_plan_on AS made_on, NULL::date AS ended_on FROM known_transition_panels
  UNION ALL
  SELECT child, completed_on, ended_on FROM known_child_plans WHERE kind = 'careers'
) c ON c.child = p.child AND c.made_on <= p.as_at AND (c.ended_on IS NULL OR c.ended_on > p.as_at)`,
}));

export const careersPlanHeld: Fact = {
  code: "careers_plan_held",
  title: "Careers plan held",
  plain:
    "A careers plan was made by the date, by what a transition panel noted or social care's own plans, and has not ended.",
  kind: "yesNo",
  sql: "(careers_plans.child IS NOT NULL)",
  from: careersPlans,
  populations: [...inCare, leavingCare],
  needs: [["virtual_school_transition_panels", "social_care_child_plans"]],
};
