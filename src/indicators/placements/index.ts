import type { Indicator } from "../indicator";
import { childrenLookedAfter } from "./childrenLookedAfter";
import { rateLookedAfter } from "./rateLookedAfter";
import { samePlacementTwoYears } from "./samePlacementTwoYears";
import { seekingAsylumShare } from "./seekingAsylumShare";
import { threeOrMorePlacements } from "./threeOrMorePlacements";

/** Indicators of where children looked after live, how they come, move and leave. */
export const placementsIndicators: readonly Indicator[] = [
  childrenLookedAfter,
  rateLookedAfter,
  seekingAsylumShare,
  threeOrMorePlacements,
  samePlacementTwoYears,
];
