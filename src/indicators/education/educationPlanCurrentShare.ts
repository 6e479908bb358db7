import { defineIndicator } from "../define";
import { educationPlanCurrent, onVirtualSchoolRoll } from "../facts/education/education";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** Current personal education plan. */
export const educationPlanCurrentShare = defineIndicator({
  code: "cla_pep_current_pct",
  title: "Current personal education plan",
  plain:
    "Of the children looked after and on the virtual school roll on the date, those with a current personal education plan.",
  reference:
    "Promoting the education of looked-after children (DfE, 2018): the plan is reviewed each school term",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: educationPlanCurrent, is: true }],
  scale: PERCENT,
  direction: "up",
});
