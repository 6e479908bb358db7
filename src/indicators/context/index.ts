import type { Indicator } from "../indicator";

/** Indicators of the area and its children. */
export const contextIndicators: readonly Indicator[] = [];
