import type { Population } from "../../population";

export const healthPopulations: readonly Population[] = [];
