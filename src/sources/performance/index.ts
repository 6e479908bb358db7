import type { Source } from "../source";
import { figures } from "./figures";
import { targets } from "./targets";

/** The authority's own figures and targets, in the order in which they are taken in. */
export const performanceSources: readonly Source[] = [figures, targets];
