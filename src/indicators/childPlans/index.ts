import { careersKind, educationHealthCareKind, personalEducationKind, transitionKind } from "./education";
import { healthHistoryKind, healthKind } from "./health";
import type { KindOfPlan } from "./kindOfPlan";
import { independenceKind, pathwayKind } from "./leavingCare";
import {
  carePlanKind,
  childPermanenceReportKind,
  permanenceKind,
  placementKind,
  placementSupportKind,
  supportAfterOrderKind,
} from "./lookedAfter";
import {
  childInNeedKind,
  childProtectionKind,
  earlyHelpKind,
  housingKind,
  missingPreventionKind,
  preProceedingsKind,
  returnHomeKind,
  safetyKind,
} from "./need";
import { emergencyKind, youngCarerKind } from "./youngCarers";

/** Every kind of plan made for one child, in the order in which they are shown. */
export const kindsOfPlan: readonly KindOfPlan[] = [
  ...[carePlanKind, placementKind, placementSupportKind, permanenceKind, personalEducationKind, healthKind],
  ...[pathwayKind, healthHistoryKind, independenceKind, careersKind, transitionKind, educationHealthCareKind],
  ...[childProtectionKind, childInNeedKind, earlyHelpKind, missingPreventionKind, safetyKind],
  ...[preProceedingsKind, housingKind, youngCarerKind, emergencyKind],
  ...[childPermanenceReportKind, supportAfterOrderKind, returnHomeKind],
];
