import type { Fact } from "../../fact";
import {
  familyFosters,
  familyMatched,
  stageOneInTime,
  stageTwoInTime,
  supportDecision,
  supportKind,
  waitedForMatch,
} from "./adopters";
import {
  adoptionMatch,
  fosteredForAdoption,
  inSiblingGroup,
  placedForAdoption,
  placementOrderGranted,
  siblingsApart,
} from "./children";
import {
  daysToAdoptersHome,
  daysToMatch,
  daysToMoveIn,
  movedInSoon,
  permanenceOrder,
  reversalReason,
} from "./orders";

export const adoptionFacts: readonly Fact[] = [
  placementOrderGranted,
  adoptionMatch,
  placedForAdoption,
  fosteredForAdoption,
  inSiblingGroup,
  siblingsApart,
  permanenceOrder,
  daysToMoveIn,
  daysToAdoptersHome,
  daysToMatch,
  movedInSoon,
  reversalReason,
  familyMatched,
  familyFosters,
  stageOneInTime,
  stageTwoInTime,
  waitedForMatch,
  supportKind,
  supportDecision,
];
