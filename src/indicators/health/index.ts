import type { Indicator } from "../indicator";
import {
  assessmentsCombined,
  initialIn28Days,
  initialOfEntriesOnTime,
  initialOnTime,
} from "./initialAssessments";
import { reviewHealthAssessments } from "./reviewHealthAssessments";
import {
  assessmentsOutstanding,
  assessmentsOverdueOutside,
  daysOverdue,
  daysSinceAskedFor,
  requestLead,
  requestedThreeMonthsAhead,
} from "./outstanding";
import { emotionalHealthShare, planCopiedShare, qualityAssured } from "./assessmentsDone";
import {
  dentalChecks,
  dentistRegistration,
  developmentChecks,
  gpRegistration,
  immunisations,
  misuseInterventionShare,
  substanceMisuseShare,
} from "./checks";
import {
  sdqAverageScore,
  sdqBandCount,
  sdqConcernAged4To16,
  sdqConcernShare,
  sdqRecordedAged4To16,
  sdqRecordedShare,
} from "./sdq";
import {
  careReviewSinceSdqShare,
  concernReferredShare,
  emotionalHelpWait,
  sdqFormallyReviewedShare,
  sdqUsedInAssessmentShare,
} from "./sdqUse";
import {
  camhsReferrals,
  camhsWait,
  camhsWaiting,
  documentsMean,
  fitnessToTransfer,
  healthHistoryShare,
  readyForScreen,
  screenedInTime,
  weeksToScreen,
} from "./services";

/** Indicators of health and emotional wellbeing. */
export const healthIndicators: readonly Indicator[] = [
  initialOnTime,
  initialIn28Days,
  initialOfEntriesOnTime,
  assessmentsCombined,
  reviewHealthAssessments,
  assessmentsOutstanding,
  assessmentsOverdueOutside,
  daysOverdue,
  daysSinceAskedFor,
  requestLead,
  requestedThreeMonthsAhead,
  emotionalHealthShare,
  planCopiedShare,
  qualityAssured,
  dentalChecks,
  immunisations,
  developmentChecks,
  substanceMisuseShare,
  misuseInterventionShare,
  gpRegistration,
  dentistRegistration,
  sdqRecordedShare,
  sdqConcernShare,
  sdqRecordedAged4To16,
  sdqConcernAged4To16,
  sdqAverageScore,
  sdqBandCount,
  sdqFormallyReviewedShare,
  sdqUsedInAssessmentShare,
  careReviewSinceSdqShare,
  concernReferredShare,
  emotionalHelpWait,
  camhsReferrals,
  camhsWait,
  camhsWaiting,
  weeksToScreen,
  screenedInTime,
  readyForScreen,
  documentsMean,
  fitnessToTransfer,
  healthHistoryShare,
];
