import type { Indicator } from "../indicator";
import {
  adoptersMatchedLate,
  adoptersWaiting,
  fosterToAdoptHouseholds,
  stageOneOnTime,
  stageTwoOnTime,
} from "./families";
import { adoptedShare, guardianshipShare } from "./leavers";
import {
  adoptedAtFiveOrOver,
  adoptions,
  decisions,
  movedIn,
  placementOrders,
  reversals,
  specialGuardianships,
  waiting,
  waitingWithOrder,
} from "./numbers";
import { permanencePlanShare } from "./permanencePlans";
import { disruptions, fosteringForAdoption, siblingsTogether } from "./stability";
import {
  adultAdopteesSupported,
  letterboxArrangements,
  supervisedContact,
  supportDeclined,
  supportRequests,
} from "./support";
import {
  entryToAdoptersHome,
  entryToPlacement,
  orderToMatch,
  placedWithinTwelveMonths,
  withinFourteenMonths,
} from "./timeliness";

/** Indicators of adoption and permanence. */
export const adoptionIndicators: readonly Indicator[] = [
  adoptions,
  movedIn,
  adoptedAtFiveOrOver,
  adoptedShare,
  specialGuardianships,
  guardianshipShare,
  entryToPlacement,
  entryToAdoptersHome,
  orderToMatch,
  withinFourteenMonths,
  placedWithinTwelveMonths,
  decisions,
  placementOrders,
  reversals,
  waiting,
  waitingWithOrder,
  fosteringForAdoption,
  siblingsTogether,
  disruptions,
  permanencePlanShare,
  adoptersWaiting,
  fosterToAdoptHouseholds,
  stageOneOnTime,
  stageTwoOnTime,
  adoptersMatchedLate,
  supportRequests,
  supportDeclined,
  adultAdopteesSupported,
  letterboxArrangements,
  supervisedContact,
];
