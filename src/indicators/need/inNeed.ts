import { defineIndicator } from "../define";
import { isReopened } from "../facts/need/inNeed";
import { daysOpen, monthsOpen } from "../facts/need/timeOpen";
import { casesClosed, casesStarted, inNeed } from "../populations/need/inNeed";
import { MEAN_DAYS, PERCENT, PER_10_000 } from "../../disclosure/scales";

/** Children in need. */
export const childrenInNeed = defineIndicator({
  code: "cin_count",
  title: "Children in need",
  plain:
    "Children whose case as a child in need is open on the date, those looked after or on a plan among them.",
  reference:
    "DfE, Characteristics of children in need, table B1: children in need on 31 March; Inspection report, 2018",
  population: inNeed,
  among: [],
  counted: [],
  direction: "context",
});

/** Children in need per 10,000 residents under 18. */
export const childrenInNeedRate = defineIndicator({
  code: "cin_rate_per_10000",
  title: "Children in need per 10,000 residents under 18",
  plain: "Children in need on the date for every 10,000 residents aged under 18.",
  reference: "DfE, Characteristics of children in need, table B1; LAIT, rate of children in need",
  population: inNeed,
  among: [],
  counted: [],
  scale: PER_10_000,
  direction: "context",
  alsoNeeds: ["reference_population_estimates", "reference_areas"],
});

/** Children in need for two years or more. */
export const inNeedTwoYears = defineIndicator({
  code: "cin_open_2y_pct",
  title: "Children in need for two years or more",
  plain: "Of the children in need on the date, those whose case has been open for two years or more.",
  reference: "DfE, Characteristics of children in need, table B4: duration of the episode of need",
  population: inNeed,
  among: [],
  counted: [{ fact: monthsOpen, atLeast: 24 }],
  scale: PERCENT,
  direction: "context",
});

/** Cases of children in need started. */
export const casesOfNeedStarted = defineIndicator({
  code: "cin_started_count",
  title: "Cases of children in need started",
  plain: "Cases of children in need that started in the period.",
  reference: "DfE, Characteristics of children in need, table B1: episodes of need started in the year",
  population: casesStarted,
  among: [],
  counted: [],
  direction: "context",
});

/** Cases of children in need closed. */
export const casesOfNeedClosed = defineIndicator({
  code: "cin_closed_count",
  title: "Cases of children in need closed",
  plain: "Cases of children in need that were closed in the period.",
  reference: "DfE, Characteristics of children in need, table B1: episodes of need ended in the year",
  population: casesClosed,
  among: [],
  counted: [],
  direction: "context",
});

/** Length of cases of children in need. */
export const daysInNeed = defineIndicator({
  code: "cin_avg_days",
  title: "Length of cases of children in need",
  plain: "The mean length in days of the cases of children in need that were closed in the period.",
  reference: "DfE, Characteristics of children in need, table B4: duration of episodes that ended",
  population: casesClosed,
  among: [],
  counted: [],
  scale: MEAN_DAYS,
  summed: daysOpen,
  unit: "days",
  direction: "context",
});

/** Closed cases reopened. */
export const casesReopened = defineIndicator({
  code: "closed_cases_reopened_count",
  title: "Closed cases reopened",
  plain:
    "Cases of children in need that started in the period less than 12 months after another case of the child had been closed.",
  reference:
    "Inspection report, 2015: closed cases that needed to be re-opened; a case opened again within 12 months stands for it, since no row tells of the review",
  population: casesStarted,
  among: [],
  counted: [{ fact: isReopened, is: true }],
  direction: "down",
});
