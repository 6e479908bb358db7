import type { Fact } from "../../fact";
import { carerPersistentlyAbsent, carerSessionsPossible } from "./attendance";
import {
  caredForNeed,
  monthsSupported,
  parentMentalHealth,
  transitionAssessed,
  youngCarerAssessed,
  youngCarerDistrict,
  youngCarerReferredBy,
  youngCarerReviewed,
} from "./caring";
import { allocatedSocialWorker, alsoInNeed, alsoLookedAfter, alsoOnRoll, tookBreak } from "./elsewhere";

export const youngCarersFacts: readonly Fact[] = [
  youngCarerDistrict,
  youngCarerReferredBy,
  caredForNeed,
  parentMentalHealth,
  youngCarerAssessed,
  transitionAssessed,
  monthsSupported,
  youngCarerReviewed,
  alsoInNeed,
  allocatedSocialWorker,
  tookBreak,
  alsoLookedAfter,
  alsoOnRoll,
  carerSessionsPossible,
  carerPersistentlyAbsent,
];
