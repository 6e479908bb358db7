import type { Answered } from "../queries.test";
import { figure, groups } from "./shapes";
import type { Figure, Grouped } from "./shapes";

interface Days {
  readonly began: Figure;
  readonly medianDays: number | null;
  readonly mean: Figure;
  readonly bands: readonly { readonly name: string; readonly cell: Figure }[];
}

interface Arrivals {
  readonly arrivals: {
    readonly needs: { readonly cells: readonly Grouped[] };
    readonly registeredNow: { readonly total: Figure };
    readonly practice: Days;
    readonly assessment: Days;
    readonly course: Days;
  };
}

/** The bands up to the 28th day. */
const SOON = ["The same day", "1 to 7 days", "8 to 28 days"];

function milestone(name: string, { began, medianDays, mean, bands }: Days): Answered[] {
  const soon = bands.filter((band) => SOON.includes(band.name)).map(({ cell }) => cell.numerator ?? 0);
  const of = { denominator: began.numerator };
  return [
    figure(`${name}, reached`, { ...of, numerator: mean.denominator ?? null }),
    figure(`${name}, within 28 days`, { ...of, numerator: soon.reduce((sum, each) => sum + each, 0) }),
    figure(`${name}, median days`, { numerator: medianDays }),
  ];
}

/** What need was told, how soon each milestone was reached, and who is registered now. */
export const answer = ({ arrivals }: Arrivals): Answered[] => [
  ...groups("need", arrivals.needs.cells),
  figure("registered on the date", arrivals.registeredNow.total),
  ...milestone("general practice", arrivals.practice),
  ...milestone("health assessment", arrivals.assessment),
  ...milestone("course", arrivals.course),
];
