import type { Source } from "../source";

/** What social care holds beyond the returns, in the order in which they are taken in. */
export const socialCareSources: readonly Source[] = [];
