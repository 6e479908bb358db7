import type { CodeList } from "../codeList";
import { developmentCheck } from "./developmentCheck";
import { healthCheckOutcome } from "./healthCheckOutcome";
import { healthDelayReason } from "./healthDelayReason";
import { healthHistoryForm } from "./healthHistoryForm";
import { healthNeed } from "./healthNeed";
import { healthPractitioner } from "./healthPractitioner";
import { healthRegistration } from "./healthRegistration";
import { healthService } from "./healthService";
import { immunisationReason } from "./immunisationReason";
import { referralDecision } from "./referralDecision";
import { referralUrgency } from "./referralUrgency";
import { substance } from "./substance";

/** The lists of the health sources, in the order of the files that use them. */
export const healthLists: readonly CodeList[] = [
  healthDelayReason,
  healthPractitioner,
  healthCheckOutcome,
  immunisationReason,
  developmentCheck,
  substance,
  healthService,
  referralUrgency,
  referralDecision,
  healthHistoryForm,
  healthRegistration,
  healthNeed,
];

export {
  developmentCheck,
  healthCheckOutcome,
  healthDelayReason,
  healthHistoryForm,
  healthNeed,
  healthPractitioner,
  healthRegistration,
  healthService,
  immunisationReason,
  referralDecision,
  referralUrgency,
  substance,
};
