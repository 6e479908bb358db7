import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { isAgain } from "../facts/placement/flows";
import { legalStatusGroup } from "../facts/placement/recorded";
import { startsOfCare } from "../populations/placements/startsOfCare";

const ofStarts = { population: startsOfCare, among: [] } as const;

export const startedCount = defineIndicator({
  ...ofStarts,
  code: "cla_started_count",
  title: "Started to be looked after",
  plain: "Periods of care that began in the period; a child who started twice is counted twice.",
  reference: "DfE, Children looked after in England including adoptions, table C1; SSDA903 guide, RNE S",
  counted: [],
  direction: "context",
});

export const startedAgainShare = defineIndicator({
  ...ofStarts,
  code: "cla_second_or_subsequent_pct",
  title: "Started to be looked after for a second or later time",
  plain:
    "Of the periods of care that began in the period, those of children who had been looked after before.",
  reference: "Board dashboard, March 2018; earlier periods of care as far as the files received reach back",
  counted: [{ fact: isAgain, is: true }],
  scale: PERCENT,
  direction: "down",
});

export const startedInEmergencyShare = defineIndicator({
  ...ofStarts,
  code: "cla_started_emergency_pct",
  title: "Started to be looked after by an emergency measure",
  plain:
    "Of the periods of care that began in the period, those begun under police protection, an emergency protection order or a child assessment order.",
  reference: "SSDA903 guide, item LS, codes L1 to L3",
  counted: [{ fact: legalStatusGroup, oneOf: ["DETAINED"] }],
  scale: PERCENT,
  direction: "down",
});
