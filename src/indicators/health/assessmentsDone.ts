import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { assessmentKind, emotionalHealthAssessed, planCopiedToCarer } from "../facts/health/happened";
import { assessed, assessmentsAssured } from "../populations/health/assessments";

export const emotionalHealthShare = defineIndicator({
  code: "rha_emotional_health_assessed_pct",
  title: "Emotional health assessed at review health assessments",
  plain:
    "Of the review health assessments completed in the 12 months to the date, those that made an assessment of emotional health.",
  reference: "Audit of review health assessments, 2017, in the health and wellbeing action plan",
  population: assessed,
  among: [{ fact: assessmentKind, oneOf: ["RHA"] }],
  counted: [{ fact: emotionalHealthAssessed, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const planCopiedShare = defineIndicator({
  code: "cla_health_plan_copy_to_carer_pct",
  title: "Health plan copied to the carer",
  plain:
    "Of the health assessments completed in the 12 months to the date, those whose health plan the carer was given by the date.",
  reference: "Inspection report, November 2017: carers do not always receive a copy of the health plan",
  population: assessed,
  among: [],
  counted: [{ fact: planCopiedToCarer, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const qualityAssured = defineIndicator({
  code: "ha_quality_assured_per_month",
  title: "Health assessments whose quality was assured",
  plain: "Health assessments of children looked after whose quality was checked in the month.",
  reference: "Health and wellbeing action plan, February 2017: some 50 a month",
  population: assessmentsAssured,
  among: [],
  counted: [],
  period: "MONTH",
  direction: "context",
});
