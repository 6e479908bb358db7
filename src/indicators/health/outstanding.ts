import { MEAN, MEAN_DAYS, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { assessmentKind, requestLeadMonths } from "../facts/health/happened";
import {
  daysHealthAssessmentOverdue,
  daysSinceAssessmentAskedFor,
  healthAssessmentOutstanding,
} from "../facts/health/outstanding";
import { placementArea } from "../facts/placement/placement";
import { assessmentsDue } from "../populations/health/assessments";
import { lookedAfter } from "../populations/placements/lookedAfter";

const isOutside = { fact: placementArea, oneOf: ["OUT_OF_AREA"] };
const plan = "Health and wellbeing action plan of the corporate parenting board, 2017-18";

export const assessmentsOutstanding = defineIndicator({
  code: "cla_ha_outstanding_count",
  title: "Health assessments outstanding",
  plain:
    "Children looked after on the date with a health assessment of their current period of care that was due before it and is still to be done; declined or cancelled ones left out.",
  reference: `${plan}; inspection report, November 2017`,
  population: lookedAfter,
  among: [{ fact: healthAssessmentOutstanding, is: true }],
  counted: [],
  direction: "down",
});

/** By the breakdown of the authority the placement lies in it tells which owes most. */
export const assessmentsOverdueOutside = defineIndicator({
  code: "cla_ha_overdue_by_host_area",
  title: "Health assessments overdue of children placed out of area",
  plain:
    "Of the children looked after on the date and placed out of the area, those with a health assessment outstanding; to be broken down by the area they are placed in.",
  reference: plan,
  population: lookedAfter,
  among: [isOutside],
  counted: [{ fact: healthAssessmentOutstanding, is: true }],
  scale: PERCENT,
  direction: "down",
});

export const daysOverdue = defineIndicator({
  code: "cla_ha_overdue_days_mean",
  title: "Days health assessments are overdue",
  plain:
    "The mean number of days since the longest outstanding health assessment was due, of the children looked after on the date who have one.",
  reference: plan,
  population: lookedAfter,
  among: [],
  counted: [],
  summed: daysHealthAssessmentOverdue,
  scale: MEAN_DAYS,
  unit: "days",
  direction: "down",
});

export const daysSinceAskedFor = defineIndicator({
  code: "cla_ha_asked_for_days_mean",
  title: "Days since outstanding health assessments were asked for",
  plain:
    "The mean number of days since the longest outstanding health assessment was asked for, of the children looked after on the date who have one that was.",
  reference: plan,
  population: lookedAfter,
  among: [],
  counted: [],
  summed: daysSinceAssessmentAskedFor,
  scale: MEAN_DAYS,
  unit: "days",
  direction: "down",
});

const ofReviewsOutside = {
  population: assessmentsDue,
  among: [{ fact: assessmentKind, oneOf: ["RHA"] }, isOutside],
};

export const requestLead = defineIndicator({
  ...ofReviewsOutside,
  code: "ooc_rha_request_lead_months",
  title: "Months review health assessments out of area are asked for ahead",
  plain:
    "The mean of the whole months from asking for a review health assessment to the day it is due, of those due in the 12 months to the date of children placed out of area on that day.",
  reference: `${plan}: asked for three months before they are due`,
  counted: [],
  summed: requestLeadMonths,
  scale: MEAN,
  unit: "months",
  direction: "up",
});

export const requestedThreeMonthsAhead = defineIndicator({
  ...ofReviewsOutside,
  code: "ooc_rha_requested_3_months_pct",
  title: "Review health assessments out of area asked for three months ahead",
  plain:
    "Of the review health assessments due in the 12 months to the date of children placed out of area on that day, those asked for at least three months before.",
  reference: plan,
  counted: [{ fact: requestLeadMonths, atLeast: 3 }],
  scale: PERCENT,
  direction: "up",
});
