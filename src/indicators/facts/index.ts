import type { Fact } from "../fact";
import { birthdayAge, followedUp, inEducationEmploymentOrTraining } from "./careLeavers";
import { educationPlanCurrent, onVirtualSchoolRoll, persistentlyAbsent, sessionsPossible } from "./education";
import { reviewHealthAssessmentUpToDate, sdqRecorded, sdqScore } from "./health";
import { age, ageAtStartOfSchoolYear, ageGroup, seekingAsylum, sex } from "./person";
import {
  district,
  monthsInPlacement,
  monthsLookedAfter,
  placementArea,
  placementGroup,
  placementsIn12Months,
  settledTwoYears,
} from "./placement";
import { reviewsDueIn12Months, reviewsOnTime } from "./reviews";

/** Every fact, in the order a person would ask: who the child is, where, and what the three systems say. */
export const facts: readonly Fact[] = [
  age,
  ageGroup,
  ageAtStartOfSchoolYear,
  sex,
  seekingAsylum,
  district,
  placementGroup,
  placementArea,
  monthsLookedAfter,
  monthsInPlacement,
  placementsIn12Months,
  settledTwoYears,
  reviewsDueIn12Months,
  reviewsOnTime,
  reviewHealthAssessmentUpToDate,
  sdqRecorded,
  sdqScore,
  onVirtualSchoolRoll,
  educationPlanCurrent,
  sessionsPossible,
  persistentlyAbsent,
  birthdayAge,
  followedUp,
  inEducationEmploymentOrTraining,
];
