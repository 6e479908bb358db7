import type { Indicator } from "../indicator";

/** Indicators of workforce, audits and participation. */
export const workforceIndicators: readonly Indicator[] = [];
