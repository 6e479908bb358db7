import type { Fact } from "../../fact";
import { reviewsDueIn12Months, reviewsOnTime } from "./reviews";

export const reviewsFacts: readonly Fact[] = [reviewsDueIn12Months, reviewsOnTime];
