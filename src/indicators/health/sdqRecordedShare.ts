import { defineIndicator } from "../define";
import { sdqRecorded } from "../facts/health/health";
import { age } from "../facts/person/person";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** SDQ recorded. */
export const sdqRecordedShare = defineIndicator({
  code: "cla_sdq_recorded_pct",
  title: "SDQ recorded",
  plain:
    "Of the children aged 4 to 16 looked after for 12 months or more on the date, those with a strengths and difficulties score in the last 12 months.",
  reference: "SSDA903 guide, item SDQ_SCORE (validation rule 186); LAIT measure 162",
  population: lookedAfter,
  among: [
    { fact: monthsLookedAfter, atLeast: 12 },
    { fact: age, atLeast: 4, atMost: 16 },
  ],
  counted: [{ fact: sdqRecorded, is: true }],
  scale: PERCENT,
  direction: "up",
});
