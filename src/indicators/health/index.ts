import type { Indicator } from "../indicator";
import { reviewHealthAssessments } from "./reviewHealthAssessments";
import { sdqConcernShare } from "./sdqConcernShare";
import { sdqRecordedShare } from "./sdqRecordedShare";

/** Indicators of health and emotional wellbeing. */
export const healthIndicators: readonly Indicator[] = [
  reviewHealthAssessments,
  sdqRecordedShare,
  sdqConcernShare,
];
