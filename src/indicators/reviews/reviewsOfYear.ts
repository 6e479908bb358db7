import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { participation, reviewHeldByDueDay } from "../facts/reviews/held";
import { careReviewsDue, careReviewsHeld } from "../populations/reviews/careReviews";

/** Reviews held by the day the case system gives. */
export const reviewsHeldOnTime = defineIndicator({
  code: "cla_reviews_held_on_time_pct",
  title: "Reviews held on time",
  plain:
    "Of the reviews whose due day in the case system lies in the 12 months to the date, of children looked after on that day, those held by it; cancelled ones left out.",
  reference:
    "Inspection report, 2015: reviews held on time; Care Planning Regulations 2010 (SI 2010/959), regulation 33",
  population: careReviewsDue,
  among: [],
  counted: [{ fact: reviewHeldByDueDay, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Communicated their views: attended and spoke for themselves, by an advocate or symbols, or had their views conveyed. */
const TOOK_PART = ["PN1", "PN2", "PN3", "PN5", "PN6"];
const DID_NOT = ["PN4", "PN7"];

export const reviewParticipationShare = defineIndicator({
  code: "cla_review_participation_pct",
  title: "Participation in reviews",
  plain:
    "Of the reviews held in the 12 months to the date of children aged 4 and over whose participation is told, those in which the child's views were heard: PN1, PN2, PN3, PN5 and PN6.",
  reference:
    "SSDA903 guide, item REVIEW_CODE; formerly PAF indicator C63: children who communicated their views to a review",
  population: careReviewsHeld,
  among: [{ fact: participation, oneOf: [...TOOK_PART, ...DID_NOT] }],
  counted: [{ fact: participation, oneOf: TOOK_PART }],
  scale: PERCENT,
  direction: "up",
});
