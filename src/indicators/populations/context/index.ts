import type { Population } from "../../population";

export const contextPopulations: readonly Population[] = [];
