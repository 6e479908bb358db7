import type { Fact } from "../../fact";
import {
  conferenceKind,
  conferenceOnTime,
  participationTold,
  tookPart,
  quorumTold,
  quorate,
  advocateOffered,
  advocateUsed,
  childTookPart,
} from "./conferences";
import {
  outcomeTold,
  steppedDown,
  supportKind,
  remainedWithFamily,
  escalated,
  fosteringVisited,
} from "./courts";
import { homeDistrict } from "./homes";
import { primaryNeed, isReopened, knownCase } from "./inNeed";
import {
  missingFrom,
  foundAt,
  missingWith,
  whereaboutsTold,
  interviewApplies,
  interviewOffered,
  interviewAccepted,
  interviewInTime,
  timesMissing,
  isScreened,
  knownToSocialCare,
  recordedBySocialCare,
} from "./missing";
import { planCategory, isSecondPlan, planReviewsDue, planReviewsOnTime, seenOnPlan } from "./plans";
import { learningOrWorking } from "./engagement";
import { earlyHelpBefore, homePlan, homePlanBefore, priorSupport, workBefore } from "./priorSupport";
import {
  referralSource,
  isRereferral,
  noFurtherAction,
  assessedOnTime,
  seenInAssessment,
  ledToConference,
  conferredOnTime,
} from "./referrals";
import {
  exploitationRisk,
  exploitationKind,
  custodyLength,
  custodyDestination,
  custodyNotified,
  homelessAssessed,
  homelessConsideredInNeed,
  homelessToldOfRights,
  homelessOfferedAdvocacy,
  allegationSector,
  allegationOutcome,
} from "./risk";
import { timeOpen, monthsOpen, daysOpen } from "./timeOpen";

/** Facts of early help, need, protection, courts, missing and exploitation. */
export const needFacts: readonly Fact[] = [
  ...[
    referralSource,
    isRereferral,
    noFurtherAction,
    assessedOnTime,
    seenInAssessment,
    ledToConference,
    conferredOnTime,
  ],
  ...[primaryNeed, isReopened, knownCase, homeDistrict, learningOrWorking],
  ...[earlyHelpBefore, workBefore, priorSupport, homePlanBefore, homePlan],
  ...[timeOpen, monthsOpen, daysOpen],
  ...[planCategory, isSecondPlan, planReviewsDue, planReviewsOnTime, seenOnPlan],
  ...[
    conferenceKind,
    conferenceOnTime,
    participationTold,
    tookPart,
    quorumTold,
    quorate,
    advocateOffered,
    advocateUsed,
    childTookPart,
  ],
  ...[outcomeTold, steppedDown, supportKind, remainedWithFamily, escalated, fosteringVisited],
  ...[
    missingFrom,
    foundAt,
    missingWith,
    whereaboutsTold,
    interviewApplies,
    interviewOffered,
    interviewAccepted,
    interviewInTime,
    timesMissing,
    isScreened,
    knownToSocialCare,
    recordedBySocialCare,
  ],
  ...[
    exploitationRisk,
    exploitationKind,
    custodyLength,
    custodyDestination,
    custodyNotified,
    homelessAssessed,
    homelessConsideredInNeed,
    homelessToldOfRights,
    homelessOfferedAdvocacy,
    allegationSector,
    allegationOutcome,
  ],
];
