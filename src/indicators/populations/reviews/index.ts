import type { Population } from "../../population";
import { careReviewsDue, careReviewsHeld } from "./careReviews";

export const reviewsPopulations: readonly Population[] = [careReviewsDue, careReviewsHeld];
