import { defineIndicator } from "../define";
import { knownCase } from "../facts/need/inNeed";
import {
  interviewAccepted,
  interviewApplies,
  interviewInTime,
  interviewOffered,
  timesMissing,
  whereaboutsTold,
} from "../facts/need/missing";
import { incidents, missingChildren } from "../populations/need/missing";
import { PERCENT } from "../../disclosure/scales";

/** Missing incidents. */
export const missingIncidents = defineIndicator({
  code: "missing_incident_count",
  title: "Missing incidents",
  plain: "Times children went missing in the period, away without authorisation left out.",
  reference: "DfE, Statutory guidance on children who run away or go missing from home or care, 2014",
  population: incidents,
  among: [],
  counted: [],
  direction: "down",
});

/** Children missing. */
export const childrenMissing = defineIndicator({
  code: "missing_children_count",
  title: "Children missing",
  plain: "Children who went missing at least once in the period.",
  reference: "DfE, Statutory guidance on children who run away or go missing from home or care, 2014",
  population: missingChildren,
  among: [],
  counted: [],
  direction: "down",
});

/** Children missing more than once. */
export const childrenMissingAgain = defineIndicator({
  code: "missing_repeat_children_count",
  title: "Children missing more than once",
  plain: "Children who went missing more than once in the period.",
  reference: "Improvement plan, 2018: fewer children go missing more than once",
  population: missingChildren,
  among: [],
  counted: [{ fact: timesMissing, atLeast: 2 }],
  direction: "down",
});

/** Children looked after or in need missing more than once. */
export const repeatedlyAtRisk = defineIndicator({
  code: "missing_repeat_at_risk_count",
  title: "Children looked after or in need missing more than once",
  plain:
    "Children who went missing more than once in the period and were looked after or in need on the day they last did.",
  reference:
    "Inspection report, 2015: children looked after and in need at risk from repeat episodes of missing",
  population: missingChildren,
  among: [],
  counted: [
    { fact: timesMissing, atLeast: 2 },
    { fact: knownCase, is: true },
  ],
  direction: "down",
});

/** Missing incidents with places and company known. */
export const whereaboutsKnown = defineIndicator({
  code: "missing_location_and_associates",
  title: "Missing incidents with places and company known",
  plain:
    "Of the missing incidents in the period, those where it is known where the child went from, where the child was found and with whom the child was.",
  reference: "Improvement plan, 2018: where children go missing from and to, and with whom",
  population: incidents,
  among: [],
  counted: [{ fact: whereaboutsTold, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Return interviews offered. */
export const interviewsOffered = defineIndicator({
  code: "rhi_offered_pct",
  title: "Return interviews offered",
  plain:
    "Of the missing incidents in the period from which the child is back and to which a return interview applies, those after which one was offered.",
  reference:
    "DfE, Statutory guidance on children who run away or go missing from home or care, 2014: an independent return interview is offered",
  population: incidents,
  among: [{ fact: interviewApplies, is: true }],
  counted: [{ fact: interviewOffered, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Return interviews accepted. */
export const interviewsAccepted = defineIndicator({
  code: "rhi_accepted_pct",
  title: "Return interviews accepted",
  plain:
    "Of the missing incidents in the period after which a return interview was offered, those after which it was accepted.",
  reference: "Inspection report, 2015: all were offered an interview, 33 of 364 agreed",
  population: incidents,
  among: [{ fact: interviewOffered, is: true }],
  counted: [{ fact: interviewAccepted, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Return interviews within 72 hours. */
export const interviewsTimely = defineIndicator({
  code: "rhi_timely_pct",
  title: "Return interviews within 72 hours",
  plain:
    "Of the missing incidents in the period from which the child is back and to which a return interview applies, those after which it was held within 72 hours (by the third day after the return).",
  reference:
    "DfE, Statutory guidance on children who run away or go missing from home or care, 2014: within 72 hours of the return",
  population: incidents,
  among: [{ fact: interviewApplies, is: true }],
  counted: [{ fact: interviewInTime, is: true }],
  scale: PERCENT,
  direction: "up",
});
