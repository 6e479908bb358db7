import type { Answered } from "../queries.test";
import { groups } from "./shapes";
import type { Grouped } from "./shapes";

interface Moves {
  readonly cohort: { readonly share: { readonly cells: readonly Grouped[] } };
}

/** Moves that changed school, of all, together and by year group. */
export const answer = ({ cohort }: Moves): Answered[] => groups("changed school", cohort.share.cells);
