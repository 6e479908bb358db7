import { defineIndicator } from "../define";
import { isSecondPlan } from "../facts/need/plans";
import { daysOpen, monthsOpen } from "../facts/need/timeOpen";
import { plansEnded, plansStarted } from "../populations/need/plans";
import { MEAN_DAYS, PERCENT } from "../../disclosure/scales";

/** Child protection plans started. */
export const plansBegun = defineIndicator({
  code: "cp_plan_started_count",
  title: "Child protection plans started",
  plain: "Child protection plans that started in the period, plans of other authorities left out.",
  reference: "DfE, Characteristics of children in need, table D2: children who became the subject of a plan",
  population: plansStarted,
  among: [],
  counted: [],
  direction: "context",
});

/** Second or subsequent child protection plan. */
export const secondPlans = defineIndicator({
  code: "cp_second_plan_pct",
  title: "Second or subsequent child protection plan",
  plain:
    "Of the child protection plans that started in the period, those of a child who had had a plan before, at any time.",
  reference:
    "DfE, Characteristics of children in need, table D3: second or subsequent plan; formerly national indicator 65",
  population: plansStarted,
  among: [],
  counted: [{ fact: isSecondPlan, is: true }],
  scale: PERCENT,
  direction: "down",
});

/** Child protection plans ended. */
export const plansFinished = defineIndicator({
  code: "cp_plan_ended_count",
  title: "Child protection plans ended",
  plain: "Child protection plans that ended in the period, plans of other authorities left out.",
  reference:
    "DfE, Characteristics of children in need, table D2: children who ceased to be the subject of a plan",
  population: plansEnded,
  among: [],
  counted: [],
  direction: "context",
});

/** Child protection plans that lasted two years or more. */
export const plansOverTwoYears = defineIndicator({
  code: "cp_over_2y_pct",
  title: "Child protection plans that lasted two years or more",
  plain: "Of the child protection plans that ended in the period, those that had lasted two years or more.",
  reference:
    "DfE, Characteristics of children in need, table D7: duration of plans that ended; formerly national indicator 64",
  population: plansEnded,
  among: [],
  counted: [{ fact: monthsOpen, atLeast: 24 }],
  scale: PERCENT,
  history: [
    {
      version: 1,
      because:
        "The printed 3.4% (12) does not fit the plans then open (flag F17): the denominator is taken to be the plans that ended in the period, as in the national indicator. For plans still open see cp_open_2y_pct.",
    },
  ],
  direction: "down",
});

/** Length of child protection plans. */
export const daysOnPlan = defineIndicator({
  code: "cp_plan_avg_days",
  title: "Length of child protection plans",
  plain: "The mean length in days of the child protection plans that ended in the period.",
  reference: "DfE, Characteristics of children in need, table D7: duration of plans that ended",
  population: plansEnded,
  among: [],
  counted: [],
  scale: MEAN_DAYS,
  summed: daysOpen,
  unit: "days",
  direction: "context",
});
