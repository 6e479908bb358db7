import type { Indicator } from "./indicator";
import { contextIndicators } from "./context";
import { placementsIndicators } from "./placements";
import { visitsIndicators } from "./visits";
import { reviewsIndicators } from "./reviews";
import { healthIndicators } from "./health";
import { educationIndicators } from "./education";
import { careLeaversIndicators } from "./careLeavers";
import { needIndicators } from "./need";
import { adoptionIndicators } from "./adoption";
import { workforceIndicators } from "./workforce";
import { youngCarersIndicators } from "./youngCarers";

/** Every indicator that is computed, in the order of the board's report. */
export const indicators: readonly Indicator[] = [
  ...contextIndicators,
  ...placementsIndicators,
  ...visitsIndicators,
  ...reviewsIndicators,
  ...healthIndicators,
  ...educationIndicators,
  ...careLeaversIndicators,
  ...needIndicators,
  ...adoptionIndicators,
  ...workforceIndicators,
  ...youngCarersIndicators,
];
