import { addDays, addMonths, collectionYearOf } from "../lib/dates";
import type { IsoDate } from "../lib/dates";
import { easterSunday } from "../lib/easter";

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The kinds of period, what each holds, and whether it is whole (to its own end) or ends with the date asked. */
export const PERIOD_KINDS = {
  DATE: "The date by itself.",
  MONTH: "The calendar month that holds the date, to its end.",
  QUARTER: "The quarter of the financial year that holds the date (from 1 April, July, October, January).",
  YEAR_TO_DATE: "From 1 April on or before the date, to the date.",
  ROLLING_12_MONTHS: "The 12 months that end with the date.",
  FINANCIAL_YEAR: "1 April to 31 March, the year that holds the date.",
  CALENDAR_YEAR: "1 January to 31 December, the year that holds the date.",
  ACADEMIC_YEAR: "1 September to 31 August, the year that holds the date.",
  TERM: "The school term that holds the date: autumn from 1 September, spring from 1 January, summer from Easter Monday (as the school census divides the year).",
  LAST_28_DAYS: "The 28 days that end with the date.",
  THREE_YEARS: "The three years that end with the date, taken together: a three-year average.",
} as const;

export type PeriodKind = keyof typeof PERIOD_KINDS;

/** The period of a kind that holds `date` or ends with it. */
export function periodOf(kind: PeriodKind, date: IsoDate): Period {
  return PERIODS[kind](date);
}

const PERIODS: Readonly<Record<PeriodKind, (date: IsoDate) => Period>> = {
  DATE: (date) => ({ from: date, to: date }),
  MONTH: (date) => months(`${date.slice(0, 7)}-01`, 1),
  QUARTER: (date) => months(firstOfQuarter(date), 3),
  YEAR_TO_DATE: (date) => ({ from: `${collectionYearOf(date) - 1}-04-01`, to: date }),
  ROLLING_12_MONTHS: (date) => ending(date, 12),
  FINANCIAL_YEAR: (date) => months(`${collectionYearOf(date) - 1}-04-01`, 12),
  CALENDAR_YEAR: (date) => months(`${date.slice(0, 4)}-01-01`, 12),
  ACADEMIC_YEAR: (date) => months(`${yearOf(date) - (date.slice(5) < "09-01" ? 1 : 0)}-09-01`, 12),
  TERM: term,
  LAST_28_DAYS: (date) => ({ from: addDays(date, -27), to: date }),
  THREE_YEARS: (date) => ending(date, 36),
};

/** `count` whole months from the first day of one. */
const months = (from: IsoDate, count: number): Period => ({ from, to: addDays(addMonths(from, count), -1) });
/** The `count` months that end with `date`: 1 March 2024 to 28 February 2025. */
const ending = (date: IsoDate, count: number): Period => ({
  from: addMonths(addDays(date, 1), -count),
  to: date,
});
const yearOf = (date: IsoDate) => Number(date.slice(0, 4));

/** The date to ask for the same kind of period 12 months before one that ends on `to`: month ends stay month ends. */
export function yearBefore(kind: PeriodKind, { from, to }: Period): IsoDate {
  // Easter moves the end of the spring term and the start of the summer term, and neither the others.
  if (kind === "TERM" && from.endsWith("-01-01")) return addMonths(from, -12);
  const isMonthEnd = addDays(to, 1).endsWith("-01");
  return isMonthEnd ? addDays(addMonths(addDays(to, 1), -12), -1) : addMonths(to, -12);
}

function firstOfQuarter(date: IsoDate): IsoDate {
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
}

function term(date: IsoDate): Period {
  const year = yearOf(date);
  const easterMonday = addDays(easterSunday(year), 1);
  if (date >= `${year}-09-01`) return { from: `${year}-09-01`, to: `${year}-12-31` };
  if (date < easterMonday) return { from: `${year}-01-01`, to: addDays(easterMonday, -1) };
  return { from: easterMonday, to: `${year}-08-31` };
}

/** The ends of the months, quarters or years from one date to another, the last one holding `to` included. */
export function periodsBetween(kind: PeriodKind, from: IsoDate, to: IsoDate): Period[] {
  const found: Period[] = [];
  const step = STEPS[kind] ?? kind;
  for (let on = from; on <= to; on = addDays(periodOf(step, on).to, 1)) {
    const end = periodOf(step, on).to;
    if (end <= to) found.push(periodOf(kind, end));
  }
  return found;
}

/** What a series of periods that end with a date goes on by. */
const STEPS: Partial<Record<PeriodKind, PeriodKind>> = {
  DATE: "MONTH",
  YEAR_TO_DATE: "MONTH",
  ROLLING_12_MONTHS: "MONTH",
  LAST_28_DAYS: "MONTH",
  THREE_YEARS: "FINANCIAL_YEAR",
};
