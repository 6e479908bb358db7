import type { Answered } from "../queries.test";
import { areas, figure, groups } from "./shapes";
import type { Area, Figure, Grouped } from "./shapes";

interface Leavers {
  readonly cohort: {
    readonly size: Figure;
    readonly overlaps: readonly Area[];
    readonly passesAll: { readonly cells: readonly Grouped[] };
  };
}

/** How many there are, who passes which tests, and who passes all. */
export const answer = ({ cohort: { size, overlaps, passesAll } }: Leavers): Answered[] => [
  figure("size", size),
  ...areas("tests", overlaps),
  ...groups("passes all", passesAll.cells),
];
