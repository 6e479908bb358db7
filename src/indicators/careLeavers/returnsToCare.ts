import { defineIndicator } from "../define";
import { earlyHelpBefore, homePlan, homePlanBefore, workBefore } from "../facts/need/priorSupport";
import { destination, isAgain } from "../facts/placement/flows";
import { endsOfCare } from "../populations/placements/endsOfCare";
import { startsOfCare } from "../populations/placements/startsOfCare";
import { PERCENT } from "../../disclosure/scales";

const reference =
  "Inspection report, November 2017: decisions to return home and plans that detail the support to sustain it";
const returning = {
  population: startsOfCare,
  among: [{ fact: isAgain, is: true }],
  reference,
  scale: PERCENT,
  direction: "up",
} as const;

/** Children who left home for care again, with a plan for the return home before. */
export const returnedWithPlan = defineIndicator({
  ...returning,
  code: "cla_again_home_plan_pct",
  title: "Second or later care after a return home plan",
  plain:
    "Of the second or later periods of care that began in the 12 months to the date, those before which a plan for the return home was begun in or after the period before.",
  counted: [{ fact: homePlanBefore, is: true }],
});

export const returnedAfterEarlyHelp = defineIndicator({
  ...returning,
  code: "cla_again_early_help_pct",
  title: "Second or later care after early help",
  plain:
    "Of the second or later periods of care that began in the 12 months to the date, those with early help under way in the 12 months before.",
  counted: [{ fact: earlyHelpBefore, is: true }],
});

export const returnedAfterWork = defineIndicator({
  ...returning,
  code: "cla_again_edge_of_care_pct",
  title: "Second or later care after work at the edge of care",
  plain:
    "Of the second or later periods of care that began in the 12 months to the date, those with a family group conference, a team at the edge of care or work to bring the child home under way in the 12 months before.",
  counted: [{ fact: workBefore, is: true }],
});

/** Returns home as a plan had it. */
export const leftWithPlan = defineIndicator({
  code: "cla_ceased_home_plan_pct",
  title: "Returned home with a plan",
  plain:
    "Of the periods of care that ended with a return home in the 12 months to the date, those with a return home plan on the last day in care.",
  reference,
  population: endsOfCare,
  among: [{ fact: destination, oneOf: ["HOME_PLANNED", "HOME_UNPLANNED"] }],
  counted: [{ fact: homePlan, oneOf: ["PLANNED"] }],
  scale: PERCENT,
  direction: "up",
});
