import type { Source } from "../source";

/** Lists 1 to 11 of Annex A, in the order in which they are taken in. */
export const annexASources: readonly Source[] = [];
