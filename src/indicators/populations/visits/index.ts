import type { Population } from "../../population";

export const visitsPopulations: readonly Population[] = [];
