import { defineIndicator } from "../define";
import { assessedOnTime, seenInAssessment } from "../facts/need/referrals";
import { assessments } from "../populations/need/referrals";
import { PERCENT } from "../../disclosure/scales";

/** Assessments completed. */
export const assessmentsCompleted = defineIndicator({
  code: "assessment_count",
  title: "Assessments completed",
  plain: "Assessments of children in need that were authorised in the period.",
  reference: "DfE, Characteristics of children in need, table C2: assessments completed",
  population: assessments,
  among: [],
  counted: [],
  direction: "context",
});

/** Assessments within 45 working days. */
export const assessmentsOnTime = defineIndicator({
  code: "assessment_45wd_pct",
  title: "Assessments within 45 working days",
  plain:
    "Of the assessments authorised in the period, those authorised by the 45th working day after they started.",
  reference:
    "Working together to safeguard children (45 working days); DfE, Characteristics of children in need, table C2",
  population: assessments,
  among: [],
  counted: [{ fact: assessedOnTime, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children seen during assessments. */
export const childrenSeenInAssessment = defineIndicator({
  code: "assessment_child_seen_pct",
  title: "Children seen during assessments",
  plain: "Of the assessments authorised in the period, those during which the child was seen.",
  reference: "Annex A list 4 (Ofsted, ILACS): child seen during continuous assessment",
  population: assessments,
  among: [],
  counted: [{ fact: seenInAssessment, is: true }],
  scale: PERCENT,
  direction: "up",
});
