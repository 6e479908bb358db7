import type { Indicator } from "../indicator";

/** Indicators of statutory visits. */
export const visitsIndicators: readonly Indicator[] = [];
