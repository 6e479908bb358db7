import type { Population } from "../../population";

export const reviewsPopulations: readonly Population[] = [];
