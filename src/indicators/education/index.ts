import type { Indicator } from "../indicator";
import { educationPlanCurrentShare } from "./educationPlanCurrentShare";
import { persistentAbsence } from "./persistentAbsence";

/** Indicators of education: the virtual school. */
export const educationIndicators: readonly Indicator[] = [educationPlanCurrentShare, persistentAbsence];
