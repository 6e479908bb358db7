import type { Indicator } from "../indicator";
import { assessmentsCombined, initialIn28Days, initialOnTime } from "./initialAssessments";
import { reviewHealthAssessments } from "./reviewHealthAssessments";
import {
  assessmentsOutstanding,
  assessmentsOverdueOutside,
  daysOverdue,
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
  camhsReferrals,
  camhsWait,
  camhsWaiting,
  fitnessToTransfer,
  healthHistoryShare,
  screenedInTime,
  weeksToScreen,
} from "./services";

/** Indicators of health and emotional wellbeing. */
export const healthIndicators: readonly Indicator[] = [
  initialOnTime,
  initialIn28Days,
  assessmentsCombined,
  reviewHealthAssessments,
  assessmentsOutstanding,
  assessmentsOverdueOutside,
  daysOverdue,
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
  camhsReferrals,
  camhsWait,
  camhsWaiting,
  weeksToScreen,
  screenedInTime,
  fitnessToTransfer,
  healthHistoryShare,
];
