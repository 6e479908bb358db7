import { daysInMonth, isoDate } from "./dates";
import type { IsoDate } from "./dates";

/** A date found in a text that people wrote. */
export interface PrintedDate {
  /** As it is written. */
  readonly printed: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** How exactly it is told: a month stands for its last day. */
  readonly precision: "day" | "month";
  /** The day; null where it has the form of a date and there is no such day. Nothing is repaired. */
  readonly on: IsoDate | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const YEAR = "['\u2018\u2019]?(?<year>\\d{4}|\\d{2})";

/** 2018-03-31; 31.03.2018, 1.3.18 and 1/3/18; 31st March 2018 and 31 March 18; end March 2018, March 2018 and Mar '18. */
const FORMS = [
  String.raw`(?<!\d)(?<year>\d{4})-(?<mm>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`(?<![\d.])(?<day>\d{1,2})(?<sep>[./])(?<mm>\d{1,2})\k<sep>(?<year>\d{2,4})(?![\d])`,
  String.raw`(?<![\d])(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}\.?,?\s+${YEAR}(?!\d)`,
  String.raw`(?<![\p{L}\d])(?:end\s+(?:of\s+)?)?${MONTH}\.?\s*${YEAR}(?!\d)`,
].map((form) => new RegExp(form, "giu"));

/** The dates in a text in the order in which they stand; two-digit years are of this century. */
export function printedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const overlaps = found.some(
        ({ at, printed }) => match.index < at + printed.length && at < match.index + match[0].length,
      );
      if (!overlaps) found.push(read(match));
    }
  return found.sort((a, b) => a.at - b.at);
}

function read(match: RegExpExecArray): PrintedDate {
  const { year = "", month, mm, day } = match.groups ?? {};
  const inYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const inMonth = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(mm);
  const about = { printed: match[0], at: match.index };
  if (day === undefined)
    return { ...about, precision: "month", on: isoDate(inYear, inMonth, daysInMonth(inYear, inMonth)) };
  // A year of three digits, or one nobody plans for, is a slip of the pen or of a scanner.
  const isYear = year.length !== 3 && inYear >= 1990 && inYear <= 2099;
  return { ...about, precision: "day", on: isYear ? isoDate(inYear, inMonth, Number(day)) : null };
}

/** Whether a text holds something that has the form of a date and is none, such as 31.02.2018 or 20.02.017. */
export const holdsNoSuchDay = (text: string): boolean => printedDates(text).some(({ on }) => on === null);
