import { addMonths } from "../lib/dates";
import type { IsoDate } from "../lib/dates";

/** A stretch of time a text tells; null on a side: it does not say which. */
export interface PlanPeriod {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const YEARS = /\b(20\d\d)\s*[/-]\s*(?:20)?(\d\d)\b/;
const THROUGHOUT =
  /\b(throughout|during|incremental\w*|over the|across the|academic year|in the course of)\b/i;

/** The period a text tells: 2018/19, throughout the academic year; null: it tells none. */
export function periodIn(text: string): PlanPeriod | null {
  const years = YEARS.exec(text);
  const isYear = years !== null && Number(years[1]) % 100 === (Number(years[2]) + 99) % 100;
  if (isYear) return ofYear(Number(years[1]), /academic|school/i.test(text));
  return THROUGHOUT.test(text) ? { from: null, to: null } : null;
}

/** A financial year (1 April to 31 March), or an academic one (1 September to 31 August). */
function ofYear(year: number, isAcademic: boolean): PlanPeriod {
  const [first, last] = isAcademic ? ["09-01", "08-31"] : ["04-01", "03-31"];
  return { from: `${year}-${first}`, to: `${year + 1}-${last}` };
}

/** What is known of when a plan is of. */
export interface PlanDates {
  readonly fromOn: IsoDate | null;
  readonly toOn: IsoDate | null;
  readonly approvedOn: IsoDate | null;
}

/** How far from every date of its plan an update may be: actions are carried on from the year before, and into the next. */
const MONTHS_AROUND = 24;

/** Whether a day is further than two years from all the dates of a plan. Where none is known no day is. */
export function isFarFrom(dates: readonly (IsoDate | null | undefined)[], day: IsoDate | null): boolean {
  const known = dates.filter((date) => date != null).sort();
  if (day === null || known.length === 0) return false;
  return day < addMonths(known[0]!, -MONTHS_AROUND) || day > addMonths(known.at(-1)!, MONTHS_AROUND);
}
