import type { Fact } from "../../fact";
import {
  district,
  placementGroup,
  placementArea,
  monthsLookedAfter,
  monthsInPlacement,
  placementsIn12Months,
  settledTwoYears,
} from "./placement";

export const placementFacts: readonly Fact[] = [
  district,
  placementGroup,
  placementArea,
  monthsLookedAfter,
  monthsInPlacement,
  placementsIn12Months,
  settledTwoYears,
];
