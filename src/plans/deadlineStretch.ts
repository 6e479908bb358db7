import type { IsoDate } from "../lib/dates";
import { addDays, addMonths } from "../lib/dates";
import type { PrintedDate } from "../lib/printedDates";

/** A stretch of time as a cell prints it; `on` is the day by which all is done, null: it goes on. */
interface Stretch {
  readonly from: IsoDate;
  readonly on: IsoDate | null;
}

type Told = PrintedDate & { readonly on: IsoDate };

const BEGINS = /^\W*(from|starting|beginning|commencing)\b\W*(in\s+|on\s+)?$/i;
const BETWEEN = /^\s*(-|\u2013|\u2014|to|until|till|and)\s*$/i;

/** "1 April 2019 - 30 June 2019", "from September 2019", "between 1 April and 30 June 2019"; null: none is told. */
export function stretchIn(printed: string, dates: readonly Told[]): Stretch | null {
  const [first, second, ...more] = dates;
  if (!first || more.length > 0) return null;
  const before = printed.slice(0, first.at);
  if (!second) return BEGINS.test(before) ? { from: firstDay(first), on: null } : null;
  const joined = printed.slice(first.at + first.printed.length, second.at);
  const isBetween = BETWEEN.test(joined) && (!/and/i.test(joined) || /\bbetween\W*$/i.test(before));
  return isBetween && first.on <= second.on ? { from: firstDay(first), on: second.on } : null;
}

/** The first day of a printed day or month. */
export const firstDay = ({ on, precision }: Told): IsoDate =>
  precision === "month" ? `${on.slice(0, 8)}01` : on;

const QUARTER = /\b(?:q|quarter\s*)([1-4])[\s,]+(?:of\s+)?(20\d\d)\s*[/-]\s*(?:20)?\d\d\b/i;

/** "Q2 2019/20": a quarter of a financial year, from 1 April; null: none is told. */
export function quarterIn(printed: string): Stretch | null {
  const [, quarter, year] = QUARTER.exec(printed) ?? [];
  if (quarter === undefined) return null;
  const from = addMonths(`${year!}-04-01`, 3 * (Number(quarter) - 1));
  return { from, on: addDays(addMonths(from, 3), -1) };
}
