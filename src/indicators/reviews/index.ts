import type { Indicator } from "../indicator";
import { reviewParticipationShare, reviewsHeldOnTime } from "./reviewsOfYear";
import { reviewsOnTimeShare } from "./reviewsOnTimeShare";

/** Indicators of reviews and plans. */
export const reviewsIndicators: readonly Indicator[] = [
  reviewsOnTimeShare,
  reviewsHeldOnTime,
  reviewParticipationShare,
];
