import type { Fact } from "../../fact";
import {
  daysSinceHealthAssessment,
  healthAssessmentUpToDate,
  initialAssessmentFallenDue,
  reviewHealthAssessmentUpToDate,
} from "./assessments";
import { daysWaitingForEmotionalHelp, emotionalHealthReferral } from "./emotionalHelp";
import { initialDelay } from "./initialDelay";
import {
  dayOutstandingWasAskedFor,
  daysHealthAssessmentOverdue,
  daysSinceAssessmentAskedFor,
  dueDayOfOutstanding,
  healthAssessmentOutstanding,
  hostAreaOfOutstanding,
} from "./outstanding";
import { assessmentAtScreen, documentsAtScreen, fileAtScreen, sdqAtScreen } from "./screenDocuments";
import { daysSinceSdq, sdqBand, sdqCompletedOn, sdqRecorded, sdqReviewDueOn, sdqScore } from "./sdq";
import { careReviewSinceSdq, sdqFormallyReviewed, sdqInHealthAssessment } from "./sdqUse";
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
  daysSinceAssessmentAskedFor,
  dueDayOfOutstanding,
  dayOutstandingWasAskedFor,
  hostAreaOfOutstanding,
  sdqRecorded,
  sdqScore,
  daysSinceSdq,
  sdqBand,
  sdqCompletedOn,
  sdqReviewDueOn,
  sdqFormallyReviewed,
  sdqInHealthAssessment,
  careReviewSinceSdq,
  dentalCheckIn12Months,
  daysSinceDentalCheck,
  immunisationsUpToDate,
  developmentChecksUpToDate,
  daysWaitingForCamhs,
  emotionalHealthReferral,
  daysWaitingForEmotionalHelp,
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
  initialDelay,
  screenedInSixWeeks,
  sdqAtScreen,
  assessmentAtScreen,
  fileAtScreen,
  documentsAtScreen,
  daysToScreen,
  serviceReferredTo,
  daysToFirstContact,
  transferShared,
  healthNeedOnArrival,
  healthHistoryGiven,
];
