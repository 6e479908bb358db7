import type { Fact } from "../../fact";
import {
  daysSinceHealthAssessment,
  healthAssessmentUpToDate,
  initialAssessmentFallenDue,
  reviewHealthAssessmentUpToDate,
} from "./assessments";
import {
  daysHealthAssessmentOverdue,
  healthAssessmentOutstanding,
  hostAreaOfOutstanding,
} from "./outstanding";
import { daysSinceSdq, sdqBand, sdqRecorded, sdqScore } from "./sdq";
import {
  daysSinceDentalCheck,
  dentalCheckIn12Months,
  developmentChecksUpToDate,
  immunisationsUpToDate,
} from "./checks";
import {
  daysWaitingForCamhs,
  misuseIntervention,
  registeredWithDentist,
  registeredWithGp,
  substanceMisuse,
} from "./services";
import {
  assessmentDoneBy,
  assessmentKind,
  daysToFirstContact,
  daysToScreen,
  emotionalHealthAssessed,
  healthHistoryGiven,
  healthNeedOnArrival,
  initialAssessmentOnTime,
  planCopiedToCarer,
  requestLeadMonths,
  screenedInSixWeeks,
  serviceReferredTo,
  transferShared,
} from "./happened";

export const healthFacts: readonly Fact[] = [
  reviewHealthAssessmentUpToDate,
  healthAssessmentUpToDate,
  daysSinceHealthAssessment,
  initialAssessmentFallenDue,
  healthAssessmentOutstanding,
  daysHealthAssessmentOverdue,
  hostAreaOfOutstanding,
  sdqRecorded,
  sdqScore,
  daysSinceSdq,
  sdqBand,
  dentalCheckIn12Months,
  daysSinceDentalCheck,
  immunisationsUpToDate,
  developmentChecksUpToDate,
  daysWaitingForCamhs,
  registeredWithGp,
  registeredWithDentist,
  substanceMisuse,
  misuseIntervention,
  assessmentKind,
  assessmentDoneBy,
  emotionalHealthAssessed,
  planCopiedToCarer,
  requestLeadMonths,
  initialAssessmentOnTime,
  screenedInSixWeeks,
  daysToScreen,
  serviceReferredTo,
  daysToFirstContact,
  transferShared,
  healthNeedOnArrival,
  healthHistoryGiven,
];
