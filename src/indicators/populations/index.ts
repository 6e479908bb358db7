import type { Population } from "../population";
import { placementsPopulations } from "./placements";
import { visitsPopulations } from "./visits";
import { reviewsPopulations } from "./reviews";
import { healthPopulations } from "./health";
import { educationPopulations } from "./education";
import { careLeaversPopulations } from "./careLeavers";
import { needPopulations } from "./need";
import { adoptionPopulations } from "./adoption";
import { workforcePopulations } from "./workforce";
import { youngCarersPopulations } from "./youngCarers";
import { contextPopulations } from "./context";

/** Everything that can be counted. */
export const populations: readonly Population[] = [
  ...placementsPopulations,
  ...visitsPopulations,
  ...reviewsPopulations,
  ...healthPopulations,
  ...educationPopulations,
  ...careLeaversPopulations,
  ...needPopulations,
  ...adoptionPopulations,
  ...workforcePopulations,
  ...youngCarersPopulations,
  ...contextPopulations,
];

/** Those of children who are looked after on the day. */
export const inCare: readonly Population[] = populations.filter(({ isInCare }) => isInCare);

/** Those with a child behind each row. */
export const ofChildren: readonly Population[] = populations.filter(({ isOfChildren }) => isOfChildren);
