import { addDays, addMonths } from "../../lib/dates";
import type { IsoDate } from "../../lib/dates";
import type { Target } from "../../records/performance/targetRows";
import { periodOf, yearBefore } from "../period";
import type { Period, PeriodKind } from "../period";

/** Periods that are whole years, or are compared with the same stretch of another year. */
const YEARLY: readonly PeriodKind[] = [
  ...(["YEAR_TO_DATE", "FINANCIAL_YEAR", "CALENDAR_YEAR", "ACADEMIC_YEAR", "TERM", "THREE_YEARS"] as const),
];

const EARLIER = 4;

/** The last period of a kind that was over on a day: a quarter that still runs says nothing yet. */
export function lastWhole(kind: PeriodKind, on: IsoDate): Period {
  const period = periodOf(kind, on);
  return period.to <= on ? period : periodOf(kind, addDays(period.from, -1));
}

/**
 * The days of a trajectory, the earliest first and the last whole period's own last: those of the four quarters before
 * it, or of figures by the year those of the four years.
 */
export function trajectoryDates(kind: PeriodKind, on: IsoDate): IsoDate[] {
  const periods = [lastWhole(kind, on)];
  for (let count = 0; count < EARLIER; count++)
    periods.push(
      periodOf(
        kind,
        YEARLY.includes(kind) ? yearBefore(kind, periods.at(-1)!) : quarterBefore(periods.at(-1)!.to),
      ),
    );
  return periods.map(({ to }) => to).reverse();
}

/** The day three months before: month ends stay month ends. */
function quarterBefore(day: IsoDate): IsoDate {
  const isMonthEnd = addDays(day, 1).endsWith("-01");
  return isMonthEnd ? addDays(addMonths(addDays(day, 1), -3), -1) : addMonths(day, -3);
}

/** The day of the same figure 12 months before. */
export const dayYearBefore = (kind: PeriodKind, on: IsoDate): IsoDate =>
  periodOf(kind, yearBefore(kind, lastWhole(kind, on))).to;

/**
 * The day of the own figure a target is measured from: the one its plan names, or else the last before it was set, so
 * that it stays where it is while the figure moves. Of a target that does not say when it was set: 12 months before.
 * Null: it is measured from no figure, or its plan prints it.
 */
export function baselineDay(target: Target, kind: PeriodKind, on: IsoDate): IsoDate | null {
  if (!["baseline", "direction"].includes(target.kind) || target.baselineValue !== null) return null;
  const day = target.baselineOn ?? target.setOn;
  return day === null ? dayYearBefore(kind, on) : lastWhole(kind, day).to;
}
