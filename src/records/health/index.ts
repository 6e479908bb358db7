import type { RecordTable } from "../recordTable";
import { healthDentalChecks } from "./healthDentalChecks";
import { healthDevelopmentChecks } from "./healthDevelopmentChecks";
import { healthImmunisations } from "./healthImmunisations";
import { healthLeavingHistories } from "./healthLeavingHistories";
import { healthReferrals } from "./healthReferrals";
import { healthRegistrations } from "./healthRegistrations";
import { healthSubstanceMisuse } from "./healthSubstanceMisuse";
import { healthTransfers } from "./healthTransfers";
import { healthWellbeingScreens } from "./healthWellbeingScreens";

export const healthTables: readonly RecordTable[] = [
  healthDentalChecks,
  healthImmunisations,
  healthDevelopmentChecks,
  healthSubstanceMisuse,
  healthReferrals,
  healthLeavingHistories,
  healthRegistrations,
  healthWellbeingScreens,
  healthTransfers,
];

export {
  healthDentalChecks,
  healthDevelopmentChecks,
  healthImmunisations,
  healthLeavingHistories,
  healthReferrals,
  healthRegistrations,
  healthSubstanceMisuse,
  healthTransfers,
  healthWellbeingScreens,
};
