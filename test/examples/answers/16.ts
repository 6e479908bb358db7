import type { Answered } from "../queries.test";
import { areas, figure, groups } from "./shapes";
import type { Area, Figure, Grouped } from "./shapes";

interface Point {
  readonly asAt: string;
  readonly cells: readonly Figure[];
}

interface Carers {
  readonly carers: {
    readonly elsewhere: { readonly cells: readonly Grouped[] };
    readonly overlaps: readonly Area[];
    readonly attendanceKnown: { readonly total: Figure };
    readonly absent: { readonly cells: readonly Figure[] };
  };
  readonly everyMonth: readonly Point[];
  readonly elsewhereEveryMonth: readonly Point[];
}

/** Young carers known elsewhere: by district, by which system, at school, and at the end of each month. */
export const answer = ({ carers, everyMonth, elsewhereEveryMonth }: Carers): Answered[] => [
  ...groups("elsewhere", carers.elsewhere.cells),
  ...areas("carers", carers.overlaps),
  figure("attendance known", carers.attendanceKnown.total),
  figure("persistently absent", carers.absent.cells[0]!),
  ...everyMonth.map(({ asAt, cells }, month) => ({
    key: `elsewhere on ${asAt}`,
    numerator: elsewhereEveryMonth[month]!.cells[0]!.numerator,
    denominator: cells[0]!.numerator,
  })),
];
