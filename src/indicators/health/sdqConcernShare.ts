import { defineIndicator } from "../define";
import { sdqRecorded, sdqScore } from "../facts/health/health";
import { age } from "../facts/person/person";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** SDQ score of 17 or more. */
export const sdqConcernShare = defineIndicator({
  code: "cla_sdq_concern_17plus_pct",
  title: "SDQ score of 17 or more",
  plain:
    "Of the children aged 4 to 16 looked after for 12 months or more on the date with a score in the last 12 months, those whose last score is 17 or more.",
  reference:
    "DfE, Children looked after in England, SDQ bands: 17 to 40 is cause for concern; LG Inform 2135",
  population: lookedAfter,
  among: [
    { fact: monthsLookedAfter, atLeast: 12 },
    { fact: age, atLeast: 4, atMost: 16 },
    { fact: sdqRecorded, is: true },
  ],
  counted: [{ fact: sdqScore, atLeast: 17 }],
  scale: PERCENT,
  direction: "down",
});
