import type { Answered } from "../queries.test";
import { areas, groups } from "./shapes";
import type { Area, Grouped } from "./shapes";

interface Table {
  readonly cells: readonly Grouped[];
}

interface Returns {
  readonly starts: { readonly again: Table };
  readonly again: { readonly overlaps: readonly Area[] };
  readonly wentHome: { readonly cameBack: Table };
}

/** Starts that are not the first by support before, what those had before, and who came back of those who went home. */
export const answer = ({ starts, again, wentHome }: Returns): Answered[] => [
  ...groups("again", starts.again.cells),
  ...areas("before", again.overlaps),
  ...groups("came back", wentHome.cameBack.cells),
];
