import type { Indicator } from "../indicator";

/** Indicators of early help, need, protection, courts, missing and exploitation. */
export const needIndicators: readonly Indicator[] = [];
