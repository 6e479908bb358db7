import type { Indicator } from "../indicator";
import { inEducationEmploymentOrTrainingShare } from "./inEducationEmploymentOrTrainingShare";

/** Indicators of care leavers. */
export const careLeaversIndicators: readonly Indicator[] = [inEducationEmploymentOrTrainingShare];
