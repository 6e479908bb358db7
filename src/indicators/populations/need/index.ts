import type { Population } from "../../population";

export const needPopulations: readonly Population[] = [];
