import type { Fact } from "../../fact";
import * as arrangements from "./arrangements";
import { numberOfPlacements, timeInCare } from "./bands";
import { distanceBand, milesFromHome } from "./distance";
import * as events from "./events";
import * as flows from "./flows";
import {
  district,
  hostAuthority,
  placementGroup,
  placementArea,
  monthsLookedAfter,
  monthsInPlacement,
  placementsIn12Months,
  settledTwoYears,
} from "./placement";
import * as support from "./support";
import { categoryOfNeed, legalStatusGroup, placementProviderKind } from "./recorded";

export const placementFacts: readonly Fact[] = [
  district,
  placementGroup,
  placementProviderKind,
  placementArea,
  hostAuthority,
  milesFromHome,
  distanceBand,
  legalStatusGroup,
  categoryOfNeed,
  monthsLookedAfter,
  timeInCare,
  monthsInPlacement,
  placementsIn12Months,
  numberOfPlacements,
  settledTwoYears,
  ...Object.values(arrangements),
  ...Object.values(support),
  ...Object.values(flows),
  ...Object.values(events),
];
