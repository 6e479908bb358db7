import type { Fact } from "../../fact";
import * as arrangements from "./arrangements";
import { numberOfPlacements, timeInCare } from "./bands";
import { distanceBand, milesFromHome } from "./distance";
import * as changedSchool from "./changedSchool";
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
import { careOutcome } from "./outcome";
import * as support from "./support";
import { workerChangesIn12Months } from "./workerChanges";
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
  workerChangesIn12Months,
  careOutcome,
  ...Object.values(flows),
  ...Object.values(changedSchool),
  ...Object.values(events),
];
