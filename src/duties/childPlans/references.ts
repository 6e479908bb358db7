import type { Clock } from "../clock";

export const REGULATIONS = "The Care Planning, Placement and Case Review (England) Regulations 2010";
export const TOGETHER = "Working Together to Safeguard Children 2023";

/** From the start of care to the first review: regulation 33. */
export const firstReview: Clock = [{ workingDays: 20 }];

/** From the referral to the end of an assessment, at the latest. */
export const assessment: Clock = [{ workingDays: 45 }];
