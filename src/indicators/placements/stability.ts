import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { age } from "../facts/person/person";
import { hasPermanencePlan, inLongTermPlacement } from "../facts/placement/arrangements";
import {
  monthsInPlacement,
  monthsLookedAfter,
  placementsIn12Months,
  settledTwoYears,
} from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";

export const samePlacementTwoYearsCount = defineIndicator({
  code: "cla_placement_stable_2y_count",
  title: "Same placement for at least two years, number",
  plain:
    "Children under 16 looked after for at least two and a half years who are in the same placement for two years, or placed for adoption with the placement before counted; by placement type.",
  reference: "Numerator of national indicator 63 (LAIT measure 393); board dashboard, March 2018",
  population: lookedAfter,
  among: [
    { fact: age, atMost: 15 },
    { fact: monthsLookedAfter, atLeast: 30 },
  ],
  counted: [{ fact: settledTwoYears, is: true }],
  direction: "up",
});

export const moreThanThreePlacements = defineIndicator({
  code: "cla_placements_over_3_pct",
  title: "More than three placements in 12 months",
  plain:
    "Of the children looked after on the date, those who had four or more placements in the 12 months to it.",
  reference:
    "Key performance indicator of the children's plan 2016-19 (more than 3 placements in 12), placements counted as by national indicator 62",
  population: lookedAfter,
  among: [],
  counted: [{ fact: placementsIn12Months, atLeast: 4 }],
  scale: PERCENT,
  direction: "down",
});

export const longTermPlacement = defineIndicator({
  code: "cla_longterm_placement_2_5y_pct",
  title: "In a long-term placement after more than two and a half years in care",
  plain:
    "Of the children looked after for at least two and a half years, of any age, those in long-term foster care or placed for adoption.",
  reference:
    "Key performance indicator of the children's plan 2016-19, which does not define long term: here placement codes U1, U4 and A3 to A6; not national indicator 63",
  population: lookedAfter,
  among: [{ fact: monthsLookedAfter, atLeast: 30 }],
  counted: [{ fact: inLongTermPlacement, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const noPermanencePlan = defineIndicator({
  code: "cla_no_permanence_plan_2y_count",
  title: "In the placement for two years without a permanence plan",
  plain:
    "Children looked after on the date, in their placement for two years or more, who have no permanence plan.",
  reference:
    "Inspection report, 2015; Children Act 1989 guidance, volume 2: a plan for permanence by the second review",
  population: lookedAfter,
  among: [{ fact: monthsInPlacement, atLeast: 24 }],
  counted: [{ fact: hasPermanencePlan, is: false }],
  direction: "down",
});
