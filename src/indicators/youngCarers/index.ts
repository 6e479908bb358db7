import type { Indicator } from "../indicator";

/** Indicators of young carers. */
export const youngCarersIndicators: readonly Indicator[] = [];
