import type { Indicator } from "../indicator";
import { childrenLookedAfter } from "./childrenLookedAfter";
import * as distance from "./distance";
import * as ends from "./ends";
import * as fostering from "./fostering";
import * as moves from "./moves";
import * as placementTypes from "./placementTypes";
import * as plans from "./plans";
import { rateLookedAfter } from "./rateLookedAfter";
import { samePlacementTwoYears } from "./samePlacementTwoYears";
import { seekingAsylumShare } from "./seekingAsylumShare";
import * as stability from "./stability";
import * as starts from "./starts";
import { threeOrMorePlacements } from "./threeOrMorePlacements";
import * as voice from "./voice";

/** Indicators of where children looked after live, how they come, move and leave. */
export const placementsIndicators: readonly Indicator[] = [
  childrenLookedAfter,
  rateLookedAfter,
  seekingAsylumShare,
  ...Object.values(placementTypes),
  ...Object.values(distance),
  threeOrMorePlacements,
  samePlacementTwoYears,
  ...Object.values(stability),
  ...Object.values(starts),
  ...Object.values(ends),
  ...Object.values(moves),
  ...Object.values(plans),
  ...Object.values(voice),
  ...Object.values(fostering),
];
