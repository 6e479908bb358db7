import { defineIndicator } from "../define";
import { planReviewsDue, planReviewsOnTime, seenOnPlan } from "../facts/need/plans";
import { monthsOpen } from "../facts/need/timeOpen";
import { onPlan } from "../populations/need/plans";
import { PERCENT, PER_10_000 } from "../../disclosure/scales";

/** Children on a child protection plan. */
export const childrenOnPlan = defineIndicator({
  code: "cp_plan_count",
  title: "Children on a child protection plan",
  plain: "Children with a child protection plan open on the date, plans of other authorities left out.",
  reference:
    "DfE, Characteristics of children in need, table D1: children who were the subject of a child protection plan on 31 March",
  population: onPlan,
  among: [],
  counted: [],
  direction: "context",
});

/** Children on a child protection plan per 10,000 residents under 18. */
export const planRate = defineIndicator({
  code: "cp_plan_rate_per_10000",
  title: "Children on a child protection plan per 10,000 residents under 18",
  plain: "Children with a child protection plan open on the date for every 10,000 residents aged under 18.",
  reference:
    "DfE, Characteristics of children in need, table D1; LAIT, rate of children on a child protection plan",
  population: onPlan,
  among: [],
  counted: [],
  scale: PER_10_000,
  direction: "context",
  alsoNeeds: ["reference_population_estimates", "reference_areas"],
});

/** Child protection plans open for two years or more. */
export const planOpenTwoYears = defineIndicator({
  code: "cp_open_2y_pct",
  title: "Child protection plans open for two years or more",
  plain:
    "Of the children on a child protection plan on the date, those whose plan has been open for two years or more.",
  reference: "DfE, Characteristics of children in need, table D6: duration of plans open on 31 March",
  population: onPlan,
  among: [],
  counted: [{ fact: monthsOpen, atLeast: 24 }],
  scale: PERCENT,
  direction: "down",
});

/** Child protection reviews on time. */
export const planReviewsTimely = defineIndicator({
  code: "cp_reviews_on_time_pct",
  title: "Child protection reviews on time",
  plain:
    "Of the children on a child protection plan on the date with a review conference due by then, those whose reviews were all held on time.",
  reference:
    "Working together to safeguard children: the first review within 3 months, later ones every 6; DfE, Characteristics of children in need, table D8; formerly national indicator 67",
  population: onPlan,
  among: [{ fact: planReviewsDue, atLeast: 1 }],
  counted: [{ fact: planReviewsOnTime, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children on a plan seen in the last 28 days. */
export const seenInFourWeeks = defineIndicator({
  code: "cp_seen_28d_pct",
  title: "Children on a plan seen in the last 28 days",
  plain:
    "Of the children on a child protection plan on the date, those seen at a child protection visit in the 28 days that end with it.",
  reference:
    "Working together to safeguard children: the child is seen as the plan says; 28 days is the longest gap of most local standards",
  population: onPlan,
  among: [],
  counted: [{ fact: seenOnPlan, is: true }],
  scale: PERCENT,
  direction: "up",
});
