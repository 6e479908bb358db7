import { childPlans } from "../../../records/socialCare/childPlans";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people, personSql } from "../../parts/people";
import { isInCareSql } from "../../parts/spellsOfCare";
import { flow } from "../../population";

/** Placement plans that fell due: is_on_time says that the plan was completed by then. */
export const placementPlansDue = flow({
  code: "placement_plans_due",
  title: "Placement plans due",
  plain: "Placement plans that fell due in the period, of children looked after on the day they were due.",
  counts: "plans",
  isInCare: true,
  needs: ["social_care_child_plans", "ssda903_episodes"],
  reads: [known(childPlans), episodes, people],
  sql: (periods) => `
SELECT c.due_on AS as_at, d.period_end, c.child, ${personSql("c.due_on")},
  coalesce(c.completed_on <= c.due_on, false) AS is_on_time
FROM ${periods} d
JOIN known_child_plans c ON c.kind = 'placement' AND c.due_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = c.child
WHERE ${isInCareSql("c.child", "c.due_on")}`,
});
