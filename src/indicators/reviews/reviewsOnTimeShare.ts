import { defineIndicator } from "../define";
import { reviewsDueIn12Months, reviewsOnTime } from "../facts/reviews/reviews";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** Reviews on time. */
export const reviewsOnTimeShare = defineIndicator({
  code: "cla_reviews_on_time_pct",
  title: "Reviews on time",
  plain:
    "Of the children looked after on the date with a review due in the 12 months to it, those whose reviews were all held on time.",
  reference:
    "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 33; formerly national indicator 66",
  population: lookedAfter,
  among: [{ fact: reviewsDueIn12Months, atLeast: 1 }],
  counted: [{ fact: reviewsOnTime, is: true }],
  scale: PERCENT,
  direction: "up",
});
