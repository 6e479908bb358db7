import type { Population } from "../../population";

export const adoptionPopulations: readonly Population[] = [];
