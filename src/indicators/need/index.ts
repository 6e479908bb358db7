import type { Indicator } from "../indicator";
import { allegations, allegationsEnded } from "./allegations";
import { assessmentsCompleted, assessmentsOnTime, childrenSeenInAssessment } from "./assessments";
import {
  conferences,
  conferencesTimely,
  participation,
  quorateShare,
  childrenWithAdvocates,
  advocacyOffered,
  advocacyRepresented,
  childrenTookPart,
} from "./conferences";
import {
  childrenInPreProceedings,
  steppedDownShare,
  childrenInProceedings,
  proceedingsUnder26Weeks,
  proceedingsStarted,
  proceedingsEnded,
  proceedingsLength,
  proceedingsWithin26Weeks,
} from "./courts";
import {
  enquiriesStarted,
  enquiryRate,
  enquiriesToConference,
  initialConferencesHeld,
  initialConferenceRate,
  initialConferencesOnTime,
} from "./enquiries";
import {
  homelessYoungPeople,
  homelessAssessedShare,
  homelessInNeedShare,
  homelessToldShare,
  homelessAdvocacyShare,
} from "./homeless";
import {
  childrenInNeed,
  childrenInNeedRate,
  inNeedTwoYears,
  casesOfNeedStarted,
  casesOfNeedClosed,
  daysInNeed,
  casesReopened,
} from "./inNeed";
import {
  missingIncidents,
  childrenMissing,
  childrenMissingAgain,
  repeatedlyAtRisk,
  whereaboutsKnown,
  interviewsOffered,
  interviewsAccepted,
  interviewsTimely,
} from "./missing";
import { neglectShare, emotionalShare, physicalShare, sexualShare, multipleShare } from "./planCategories";
import { plansBegun, secondPlans, plansFinished, plansOverTwoYears, daysOnPlan } from "./planEnds";
import { childrenOnPlan, planRate, planOpenTwoYears, planReviewsTimely, seenInFourWeeks } from "./plans";
import { policeReports, policeReportsKnown, policeReportsRecorded } from "./policeNotifications";
import {
  contactsReceived,
  referralsReceived,
  referralRate,
  referralsWithoutAction,
  referralsWithoutActionShare,
  rereferrals,
} from "./referrals";
import { screenings, childrenAtRisk, screeningUsed, policeCustody, policeCustodyNotified } from "./risk";
import {
  earlyHelpAssessments,
  childrenInEarlyHelp,
  familySupport,
  remainAfterConference,
  adolescentsSupported,
  childrenPrivatelyFostered,
  fosteringVisitedOnTime,
} from "./support";

/** Indicators of early help, need, protection, courts, missing and exploitation. */
export const needIndicators: readonly Indicator[] = [
  ...[
    earlyHelpAssessments,
    childrenInEarlyHelp,
    familySupport,
    remainAfterConference,
    adolescentsSupported,
    childrenPrivatelyFostered,
    fosteringVisitedOnTime,
  ],
  ...[
    contactsReceived,
    referralsReceived,
    referralRate,
    referralsWithoutAction,
    referralsWithoutActionShare,
    rereferrals,
  ],
  ...[assessmentsCompleted, assessmentsOnTime, childrenSeenInAssessment],
  ...[
    childrenInNeed,
    childrenInNeedRate,
    inNeedTwoYears,
    casesOfNeedStarted,
    casesOfNeedClosed,
    daysInNeed,
    casesReopened,
  ],
  ...[
    enquiriesStarted,
    enquiryRate,
    enquiriesToConference,
    initialConferencesHeld,
    initialConferenceRate,
    initialConferencesOnTime,
  ],
  ...[childrenOnPlan, planRate, planOpenTwoYears, planReviewsTimely, seenInFourWeeks],
  ...[neglectShare, emotionalShare, physicalShare, sexualShare, multipleShare],
  ...[plansBegun, secondPlans, plansFinished, plansOverTwoYears, daysOnPlan],
  ...[
    conferences,
    conferencesTimely,
    participation,
    quorateShare,
    childrenWithAdvocates,
    advocacyOffered,
    advocacyRepresented,
    childrenTookPart,
  ],
  ...[
    childrenInPreProceedings,
    steppedDownShare,
    childrenInProceedings,
    proceedingsUnder26Weeks,
    proceedingsStarted,
    proceedingsEnded,
    proceedingsLength,
    proceedingsWithin26Weeks,
  ],
  ...[
    missingIncidents,
    childrenMissing,
    childrenMissingAgain,
    repeatedlyAtRisk,
    whereaboutsKnown,
    interviewsOffered,
    interviewsAccepted,
    interviewsTimely,
  ],
  ...[policeReports, policeReportsKnown, policeReportsRecorded],
  ...[screenings, childrenAtRisk, screeningUsed, policeCustody, policeCustodyNotified],
  ...[
    homelessYoungPeople,
    homelessAssessedShare,
    homelessInNeedShare,
    homelessToldShare,
    homelessAdvocacyShare,
  ],
  ...[allegations, allegationsEnded],
];
