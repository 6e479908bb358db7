import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { hasPermanencePlan } from "../facts/placement/arrangements";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Months of care by which the second review has been held, which is to agree a plan for permanence. */
const SECOND_REVIEW_MONTHS = 4;

/** A plan for permanence. */
export const permanencePlanShare = defineIndicator({
  code: "cla_permanence_plan_pct",
  title: "Children looked after with a plan for permanence",
  plain:
    "Of the children looked after for four months or more on the date, those with a plan for permanence.",
  reference:
    "Care planning, placement and case review, Children Act 1989 guidance volume 2 (DfE, 2021), 2.4: a plan for permanence by the second review, at four months",
  population: lookedAfter,
  among: [{ fact: monthsLookedAfter, atLeast: SECOND_REVIEW_MONTHS }],
  counted: [{ fact: hasPermanencePlan, is: true }],
  scale: PERCENT,
  direction: "up",
});
