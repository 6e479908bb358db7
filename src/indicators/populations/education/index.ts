import type { Population } from "../../population";

export const educationPopulations: readonly Population[] = [];
