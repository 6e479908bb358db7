import type { Population } from "../../population";
import { adoptiveFamilies, familiesAssessed, familiesMatched } from "./adopters";
import {
  adoptionDecisionsMade,
  adoptionReversals,
  adoptionTwelveMonths,
  inAdoption,
  movesToAdopters,
  permanenceOrders,
  placementOrdersMade,
} from "./milestones";
import { supportAsked, supportGiven } from "./support";

export const adoptionPopulations: readonly Population[] = [
  inAdoption,
  adoptionDecisionsMade,
  adoptionTwelveMonths,
  placementOrdersMade,
  movesToAdopters,
  permanenceOrders,
  adoptionReversals,
  adoptiveFamilies,
  familiesAssessed,
  familiesMatched,
  supportAsked,
  supportGiven,
];
