import type { Source } from "../source";
import { areas } from "./areas";
import { populationEstimates } from "./populationEstimates";
import { postcodes } from "./postcodes";

/** Published lists, populations and statistics, in the order in which they are taken in. */
export const referenceSources: readonly Source[] = [postcodes, areas, populationEstimates];
