import type { Answered } from "../queries.test";
import { areas } from "./shapes";
import type { Area } from "./shapes";

interface Ages {
  readonly earlyYears: { readonly overlaps: readonly Area[] };
  readonly years12And13: { readonly overlaps: readonly Area[] };
}

/** Of the youngest and the oldest, who is on the roll, has a plan and, of the oldest, a destination. */
export const answer = ({ earlyYears, years12And13 }: Ages): Answered[] => [
  ...areas("early years", earlyYears.overlaps),
  ...areas("years 12 and 13", years12And13.overlaps),
];
