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
