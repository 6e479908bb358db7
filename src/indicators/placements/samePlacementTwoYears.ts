import { defineIndicator } from "../define";
import { age } from "../facts/person/person";
import { monthsLookedAfter, settledTwoYears } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** Same placement for at least two years. */
export const samePlacementTwoYears = defineIndicator({
  code: "cla_placement_stable_2y_pct",
  title: "Same placement for at least two years",
  plain:
    "Of the children under 16 looked after for at least two and a half years, those in the same placement for two years, or placed for adoption with the placement before counted.",
  reference: "National indicator 63 (LAIT measure 393)",
  population: lookedAfter,
  among: [
    { fact: age, atMost: 15 },
    { fact: monthsLookedAfter, atLeast: 30 },
  ],
  counted: [{ fact: settledTwoYears, is: true }],
  scale: PERCENT,
  direction: "up",
});
