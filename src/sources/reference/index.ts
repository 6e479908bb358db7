import type { Source } from "../source";
import { areas } from "./areas";
import { authorityChanges } from "./authorityChanges";
import { authorityCodes } from "./authorityCodes";
import { absence, keyStage2, keyStage4 } from "./educationStatistics";
import {
  adoptionTimes,
  careLeavers,
  lookedAfterCharacteristics,
  lookedAfterRates,
  placementStability,
  populations,
  schoolMoves,
  socialWorkerStability,
} from "./lookedAfterStatistics";
import { populationEstimates } from "./populationEstimates";
import { postcodes } from "./postcodes";
import { statisticalNeighbours } from "./statisticalNeighbours";

/** Published lists, populations and statistics, in the order in which they are taken in. */
export const referenceSources: readonly Source[] = [
  postcodes,
  areas,
  authorityCodes,
  authorityChanges,
  populationEstimates,
  populations,
  lookedAfterRates,
  lookedAfterCharacteristics,
  placementStability,
  socialWorkerStability,
  schoolMoves,
  careLeavers,
  adoptionTimes,
  absence,
  keyStage2,
  keyStage4,
  statisticalNeighbours,
];
