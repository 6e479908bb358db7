import type { Fact } from "../../fact";
import { participation, reviewHeldByDueDay } from "./held";
import { reviewsDueIn12Months, reviewsOnTime } from "./reviews";

export const reviewsFacts: readonly Fact[] = [
  reviewsDueIn12Months,
  reviewsOnTime,
  reviewHeldByDueDay,
  participation,
];
