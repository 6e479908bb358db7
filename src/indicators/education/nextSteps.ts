import { defineIndicator } from "../define";
import { PERCENT } from "../../disclosure/scales";
import {
  destinationEngaged,
  destinationJudged,
  destinationSustained,
  leftYear11,
  progressAsExpected,
} from "../facts/education/happenings";
import { onVirtualSchoolRoll } from "../facts/education/education";
import { careersPlanHeld, seenByTransitionPanel } from "../facts/education/nextStep";
import { yearGroup } from "../facts/education/school";
import { destinationsBegun } from "../populations/education/destinationsBegun";
import { progressJudged } from "../populations/education/progressJudged";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Progress as expected. */
export const progressExpected = defineIndicator({
  code: "cla_progress_expected_pct",
  title: "Progress as expected or better",
  plain:
    "Of the judgements of progress made in the term on children looked after on the day, a subject at a time, those at or above what is expected.",
  reference:
    "No official definition: the judgements of virtual schools; Corporate parenting report 2017-18 (record all attainment)",
  population: progressJudged,
  among: [],
  counted: [{ fact: progressAsExpected, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "TERM",
});

/** Year 11 transition panel. */
export const transitionTracked = defineIndicator({
  code: "cla_y11_transition_tracked_pct",
  title: "Followed by the transition panel in Year 11",
  plain:
    "Of the children looked after and in Year 11 on the date, those whom a transition panel looked at in the school year so far.",
  reference: "Corporate parenting report 2017-18 (all individually tracked and monitored in Year 11)",
  population: lookedAfter,
  among: [
    { fact: onVirtualSchoolRoll, is: true },
    { fact: yearGroup, oneOf: ["YEAR_11"] },
  ],
  counted: [{ fact: seenByTransitionPanel, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Careers plan. */
export const careersPlanShare = defineIndicator({
  code: "cla_careers_plan_pct",
  title: "Careers plan held",
  plain:
    "Of the children looked after and in Years 11 to 13 on the date, those who hold a careers plan; care leavers have an indicator of their own.",
  reference: "Corporate parenting report 2017-18 (every young person with a careers plan)",
  population: lookedAfter,
  among: [
    { fact: onVirtualSchoolRoll, is: true },
    { fact: yearGroup, oneOf: ["YEAR_11", "YEAR_12", "YEAR_13"] },
  ],
  counted: [{ fact: careersPlanHeld, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Destinations after Year 11. */
export const destinationsEngaged = defineIndicator({
  code: "cla_y11_destination_eet_pct",
  title: "After Year 11: in education, employment or training",
  plain:
    "Of the activities that young people began in the 12 months to the date after Year 11, while looked after, those that are education, an apprenticeship, training or work.",
  reference: "DfE, Key stage 4 destination measures; a change of activity counts again",
  population: destinationsBegun,
  among: [{ fact: leftYear11, is: true }],
  counted: [{ fact: destinationEngaged, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Destinations sustained. */
export const destinationsSustained = defineIndicator({
  code: "cla_y11_destination_sustained_pct",
  title: "After Year 11: sustained for two terms",
  plain:
    "Of the activities that young people began in the 12 months to the date after Year 11, while looked after, and of which it is known, those kept for two terms.",
  reference: "DfE, Key stage 4 destination measures: sustained from October to March",
  population: destinationsBegun,
  among: [
    { fact: leftYear11, is: true },
    { fact: destinationJudged, is: true },
  ],
  counted: [{ fact: destinationSustained, is: true }],
  scale: PERCENT,
  direction: "up",
});
