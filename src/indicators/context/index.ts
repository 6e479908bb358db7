import type { Indicator } from "../indicator";
import { freeSchoolMealsShare, minorityEthnicShare, otherLanguageShare } from "./pupils";

/** Indicators of the area and its children. */
export const contextIndicators: readonly Indicator[] = [
  freeSchoolMealsShare,
  minorityEthnicShare,
  otherLanguageShare,
];
