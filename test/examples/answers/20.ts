import type { Answered } from "../queries.test";
import { areas, figure } from "./shapes";
import type { Area, Figure } from "./shapes";

type Series = readonly { readonly asAt: string; readonly total: Figure }[];

interface Leaving {
  readonly history: Series;
  readonly immunisations: Series;
  readonly practice: Series;
  readonly threeYears: { readonly overlaps: readonly Area[] };
}

const years = (name: string, series: Series): Answered[] =>
  series.map(({ asAt, total }) => figure(`${name}, ${asAt}`, total));

/** Each of the three by the year of leaving, and together over the last three years. */
export const answer = ({ history, immunisations, practice, threeYears }: Leaving): Answered[] => [
  ...years("health history", history),
  ...years("immunisation history", immunisations),
  ...years("general practice", practice),
  ...areas("three years", threeYears.overlaps),
];
