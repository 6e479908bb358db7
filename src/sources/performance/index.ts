import type { Source } from "../source";

/** The authority's own figures and targets, in the order in which they are taken in. */
export const performanceSources: readonly Source[] = [];
