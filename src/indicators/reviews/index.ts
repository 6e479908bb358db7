import type { Indicator } from "../indicator";
import { reviewsOnTimeShare } from "./reviewsOnTimeShare";

/** Indicators of reviews and plans. */
export const reviewsIndicators: readonly Indicator[] = [reviewsOnTimeShare];
