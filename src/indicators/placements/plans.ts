import { MEAN, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { isAssessmentUpToDate } from "../facts/placement/arrangements";
import { brokeDown, hasMet, hasMetInTime, isPlanOnTime } from "../facts/placement/events";
import { socialWorkersIn12Months } from "../facts/placement/support";
import { workerChangesIn12Months } from "../facts/placement/workerChanges";
import { disruptions } from "../populations/placements/disruptions";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { placementPlansDue } from "../populations/placements/placementPlansDue";

export const placementPlansOnTimeShare = defineIndicator({
  code: "cla_placement_plan_timely_pct",
  title: "Placement plans completed on time",
  plain: "Of the placement plans that fell due in the period, those completed by the day they were due.",
  reference:
    "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 9",
  population: placementPlansDue,
  among: [],
  counted: [{ fact: isPlanOnTime, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const assessmentUpToDateShare = defineIndicator({
  code: "cla_assessment_up_to_date_pct",
  title: "Children looked after whose assessment is up to date",
  plain:
    "Of the children looked after on the date, those with an assessment authorised in the 12 months to it.",
  reference:
    "Inspection report, 2017, without a clock: here 12 months, as plans are reviewed at least twice a year",
  population: lookedAfter,
  among: [],
  counted: [{ fact: isAssessmentUpToDate, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const socialWorkersMean = defineIndicator({
  code: "cla_social_workers_mean",
  title: "Social workers of a child in 12 months",
  plain: "Different social workers of a child looked after on the date, in the 12 months to it, on average.",
  reference: "DfE, Children looked after in England including adoptions: social worker stability",
  population: lookedAfter,
  among: [],
  counted: [],
  summed: socialWorkersIn12Months,
  unit: "workers",
  scale: MEAN,
  direction: "down",
});

export const threeSocialWorkersShare = defineIndicator({
  code: "cla_social_workers_3plus_pct",
  title: "Three or more social workers in 12 months",
  plain:
    "Of the children looked after on the date, those who had three or more social workers in the 12 months to it.",
  reference: "DfE, Children looked after in England including adoptions: social worker stability",
  population: lookedAfter,
  among: [],
  counted: [{ fact: socialWorkersIn12Months, atLeast: 3 }],
  scale: PERCENT,
  direction: "down",
});

export const workerChangedTwiceShare = defineIndicator({
  code: "cla_social_worker_changes_2plus_pct",
  title: "Two or more changes of social worker in 12 months",
  plain:
    "Of the children looked after on the date, those whose social worker changed twice or more in the 12 months to it.",
  reference:
    "Ofsted inspection report, January 2018 (reviewing officers to alert managers to unstable placements); the hub's own count beside DfE's social worker stability",
  population: lookedAfter,
  among: [],
  counted: [{ fact: workerChangesIn12Months, atLeast: 2 }],
  scale: PERCENT,
  direction: "down",
});

const MUST_MEET = { fact: brokeDown, oneOf: ["LONG_TERM_FOSTERING", "ADOPTION_AFTER_ORDER"] };

export const disruptionCount = defineIndicator({
  code: "disruption_count",
  title: "Placements and adoptions that broke down",
  plain: "Placements, adoptions and special guardianships that broke down in the period.",
  reference: "The children's plan 2016-19: family breakdowns",
  population: disruptions,
  among: [],
  counted: [],
  direction: "down",
});

export const disruptionMeetingHeldShare = defineIndicator({
  code: "disruption_meeting_held_pct",
  title: "Disruption meetings held",
  plain:
    "Of the long-term foster placements and the adoptions after the order that broke down in the period, those for which a disruption meeting was held by its end.",
  reference: "The children's plan 2016-19: for all long-term fostering and post-adoption breakdowns",
  population: disruptions,
  among: [MUST_MEET],
  counted: [{ fact: hasMet, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const disruptionMeetingInTimeShare = defineIndicator({
  code: "disruption_meeting_timely_pct",
  title: "Disruption meetings held in time",
  plain:
    "Of the long-term foster placements and the adoptions after the order that broke down in the period, those for which a disruption meeting was held by the day it was due.",
  reference: "The children's plan 2016-19: for all long-term fostering and post-adoption breakdowns",
  population: disruptions,
  among: [MUST_MEET],
  counted: [{ fact: hasMetInTime, is: true }],
  scale: PERCENT,
  direction: "up",
});
