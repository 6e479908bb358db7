import { defineIndicator } from "../define";
import { reviewHealthAssessmentUpToDate } from "../facts/health/assessments";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** Review health assessment up to date. */
export const reviewHealthAssessments = defineIndicator({
  code: "cla_rha_up_to_date_pct",
  title: "Review health assessment up to date",
  plain:
    "Of the children looked after for 12 months or more on the date, those with a review health assessment in the last 12 months (6 months under the age of 5).",
  reference:
    "Care Planning Regulations 2010 (SI 2010/959), regulation 7; Promoting the health and well-being of looked-after children (DfE and DoH, 2015)",
  population: lookedAfter,
  among: [{ fact: monthsLookedAfter, atLeast: 12 }],
  counted: [{ fact: reviewHealthAssessmentUpToDate, is: true }],
  scale: PERCENT,
  direction: "up",
});
