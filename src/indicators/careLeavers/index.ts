import type { Indicator } from "../indicator";
import { inEducationEmploymentOrTrainingShare } from "./inEducationEmploymentOrTrainingShare";
import { careLeaversCount, inTouchShare, notInTouchCount, notInTouchShare } from "./numbers";
import {
  neetShare,
  engagedShare,
  authorityApprentices,
  apprentices,
  trainingBegunCount,
  backInEducationCount,
  higherEducationCount,
  higherEducationLikelyCount,
  notEngagedCount,
  leaversCareersPlanShare,
} from "./activity";
import {
  suitableShare,
  unsuitableShare,
  accommodationKnownCount,
  custodyCount,
  bedAndBreakfastCount,
  noFixedAbodeCount,
  sharedHouseCount,
  stayingPutCount,
  tenancyBreakdownCount,
} from "./accommodation";
import { immunisationHistoryShare, leavingRegisteredShare } from "./leavingHealth";
import { leftWithPlan, returnedAfterEarlyHelp, returnedAfterWork, returnedWithPlan } from "./returnsToCare";
import { pathwayPlanShare, reachedShare, personalAdviserShare, allFourShare } from "./support";
import {
  engagedAt17And18,
  inTouchAt17And18,
  inTouchAt19To21,
  suitableAt17And18,
  suitableAt19To21,
} from "./aroundBirthdays";

/** Indicators of care leavers. */
export const careLeaversIndicators: readonly Indicator[] = [
  inEducationEmploymentOrTrainingShare,
  careLeaversCount,
  inTouchShare,
  notInTouchCount,
  notInTouchShare,
  neetShare,
  engagedShare,
  authorityApprentices,
  apprentices,
  trainingBegunCount,
  backInEducationCount,
  higherEducationCount,
  higherEducationLikelyCount,
  notEngagedCount,
  leaversCareersPlanShare,
  suitableShare,
  unsuitableShare,
  accommodationKnownCount,
  custodyCount,
  bedAndBreakfastCount,
  noFixedAbodeCount,
  sharedHouseCount,
  stayingPutCount,
  tenancyBreakdownCount,
  pathwayPlanShare,
  reachedShare,
  personalAdviserShare,
  allFourShare,
  engagedAt17And18,
  inTouchAt17And18,
  inTouchAt19To21,
  suitableAt17And18,
  suitableAt19To21,
  immunisationHistoryShare,
  leavingRegisteredShare,
  returnedWithPlan,
  returnedAfterEarlyHelp,
  returnedAfterWork,
  leftWithPlan,
];
