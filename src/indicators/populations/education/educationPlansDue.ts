import { personalEducationPlans } from "../../../records/personalEducationPlans";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

/** A plan is told of the day it was due, which is its key: the plan of a term is one row, whenever it is completed. */
export const educationPlansDue = flow({
  code: "education_plans_due",
  title: "Personal education plans due",
  plain: "Personal education plans that fell due in the period for children looked after on the day due.",
  counts: "plans",
  needs: ["ssda903_episodes", "virtual_school_peps"],
  ...happenedInCare({
    rows: known(personalEducationPlans),
    on: "x.due_on",
    columns: ["x.due_on, x.completed_on, x.quality, x.child_took_part, x.has_smart_targets"],
  }),
});
