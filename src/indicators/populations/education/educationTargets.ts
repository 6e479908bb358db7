import { personalEducationPlans } from "../../../records/personalEducationPlans";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

/** A row a target. A plan that does not say how many of its targets were met has none. */
const targets = cte(
  "education_targets_set",
  [known(personalEducationPlans)],
  `
SELECT r.child, r.completed_on, t.number <= r.targets_met AS is_met
FROM known_personal_education_plans r
CROSS JOIN LATERAL generate_series(1, r.targets_set) AS t (number)
WHERE r.completed_on IS NOT NULL AND r.targets_met IS NOT NULL`,
);

/** Targets of the plan before, as the plan that reviews them tells. */
export const educationTargets = flow({
  code: "education_targets",
  title: "Targets of personal education plans",
  plain:
    "Targets of the plan before, for each personal education plan completed in the period that says how many were met; the child looked after on the day.",
  counts: "times",
  needs: ["ssda903_episodes", "virtual_school_peps"],
  ...happenedInCare({ rows: targets, on: "x.completed_on", columns: ["x.is_met"] }),
});
