import type { Indicator } from "./indicator";
import { inEducationEmploymentOrTrainingShare } from "./careLeavers/inEducationEmploymentOrTrainingShare";
import { educationPlanCurrentShare } from "./education/educationPlanCurrentShare";
import { persistentAbsence } from "./education/persistentAbsence";
import { reviewHealthAssessments } from "./health/reviewHealthAssessments";
import { sdqConcernShare } from "./health/sdqConcernShare";
import { sdqRecordedShare } from "./health/sdqRecordedShare";
import { childrenLookedAfter } from "./placements/childrenLookedAfter";
import { rateLookedAfter } from "./placements/rateLookedAfter";
import { samePlacementTwoYears } from "./placements/samePlacementTwoYears";
import { seekingAsylumShare } from "./placements/seekingAsylumShare";
import { threeOrMorePlacements } from "./placements/threeOrMorePlacements";
import { reviewsOnTimeShare } from "./reviews/reviewsOnTimeShare";

/** Every indicator, in the order of the board's report. */
export const indicators: readonly Indicator[] = [
  childrenLookedAfter,
  rateLookedAfter,
  seekingAsylumShare,
  threeOrMorePlacements,
  samePlacementTwoYears,
  reviewsOnTimeShare,
  reviewHealthAssessments,
  sdqRecordedShare,
  sdqConcernShare,
  educationPlanCurrentShare,
  persistentAbsence,
  inEducationEmploymentOrTrainingShare,
];
