import type { Fact } from "../../fact";
import {
  birthdayAge,
  followedUp,
  inEducationEmploymentOrTraining,
  inTouchAtBirthday,
  suitableAtBirthday,
} from "./careLeavers";
import {
  eligibility,
  contact,
  accommodationType,
  suitability,
  activity,
  isInTouch,
  isSuitable,
  hasAccommodation,
  isInSharedHouse,
  hasPersonalAdviser,
  isNeet,
  isEngaged,
  isApprentice,
  isEmployedByAuthority,
} from "./state";
import { accommodationDistrict } from "./accommodationDistrict";
import { immunisationHistoryGiven } from "./leavingHealth";
import { pathwayPlanCurrent, passesAllFour, reachedInEightWeeks } from "./pathway";
import { backInEducation, lostTenancy, beganTraining, likelyHigherEducation } from "./changes";

/** Facts of care leavers: those of the return, then those of the state in force on a date. */
export const careLeaversFacts: readonly Fact[] = [
  birthdayAge,
  followedUp,
  inEducationEmploymentOrTraining,
  inTouchAtBirthday,
  suitableAtBirthday,
  eligibility,
  contact,
  accommodationType,
  suitability,
  activity,
  isInTouch,
  isSuitable,
  hasAccommodation,
  isInSharedHouse,
  hasPersonalAdviser,
  isNeet,
  isEngaged,
  isApprentice,
  isEmployedByAuthority,
  accommodationDistrict,
  pathwayPlanCurrent,
  passesAllFour,
  reachedInEightWeeks,
  backInEducation,
  lostTenancy,
  beganTraining,
  likelyHigherEducation,
  immunisationHistoryGiven,
];
