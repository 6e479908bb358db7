import type { Answered } from "../queries.test";
import { areas, figure } from "./shapes";
import type { Area, Figure } from "./shapes";

interface Missing {
  readonly cohort: {
    readonly overlaps: readonly Area[];
    readonly high: { readonly total: Figure };
    readonly screened: { readonly total: Figure };
  };
}

/** Children missing from care, home and education, each once, and their risk of sexual exploitation. */
export const answer = ({ cohort }: Missing): Answered[] => [
  ...areas("missing", cohort.overlaps),
  figure("high risk", cohort.high.total),
  figure("screened", cohort.screened.total),
];
