import type { Population } from "../../population";

export const youngCarersPopulations: readonly Population[] = [];
