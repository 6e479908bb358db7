import type { Source } from "../source";
import { dentalChecks } from "./dentalChecks";
import { developmentChecks } from "./developmentChecks";
import { healthAssessments } from "./healthAssessments";
import { immunisations } from "./immunisations";
import { leavingHistories } from "./leavingHistories";
import { referrals } from "./referrals";
import { registrations } from "./registrations";
import { sdqScores } from "./sdqScores";
import { substanceMisuse } from "./substanceMisuse";
import { transfers } from "./transfers";
import { wellbeingScreens } from "./wellbeingScreens";

/** What health services send, in the order in which they are taken in. */
export const healthSources: readonly Source[] = [
  healthAssessments,
  sdqScores,
  dentalChecks,
  immunisations,
  developmentChecks,
  substanceMisuse,
  referrals,
  wellbeingScreens,
  leavingHistories,
  registrations,
  transfers,
];
