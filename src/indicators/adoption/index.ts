import type { Indicator } from "../indicator";

/** Indicators of adoption and permanence. */
export const adoptionIndicators: readonly Indicator[] = [];
