import type { Population } from "../../population";

export const workforcePopulations: readonly Population[] = [];
