import { defineIndicator } from "../define";
import { placementsIn12Months } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** Three or more placements in 12 months. */
export const threeOrMorePlacements = defineIndicator({
  code: "cla_placements_3plus_pct",
  title: "Three or more placements in 12 months",
  plain:
    "Of the children looked after on the date, those who had three or more placements in the 12 months to it.",
  reference:
    "National indicator 62 (SI 2000/896 schedule 5; LAIT measure 372): placements begun by RNE S, P or B, those open on the first and last day counted, temporary placements and moves of less than a day left out",
  population: lookedAfter,
  among: [],
  counted: [{ fact: placementsIn12Months, atLeast: 3 }],
  scale: PERCENT,
  direction: "down",
});
