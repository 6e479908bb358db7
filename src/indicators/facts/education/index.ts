import type { Fact } from "../../fact";
import { onVirtualSchoolRoll, educationPlanCurrent, sessionsPossible, persistentlyAbsent } from "./education";

export const educationFacts: readonly Fact[] = [
  onVirtualSchoolRoll,
  educationPlanCurrent,
  sessionsPossible,
  persistentlyAbsent,
];
