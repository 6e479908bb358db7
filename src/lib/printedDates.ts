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
const NAMES =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const MONTH = `(?<month>${NAMES})`;
const APOSTROPHE = "['\u2018\u2019]";
const YEAR = `(?<apostrophe>${APOSTROPHE}?)(?<year>\\d{4}|\\d{2})`;
const TH = "(?:st|nd|rd|th)";
/** In "Feb 18 March 18" the first 18 is the year of February, and no day of March. */
const NOT_A_YEAR = String.raw`(?<!(?<!\p{L})(?:${NAMES})\.?(?:\s*|[/-])${APOSTROPHE}?(?=\d\d(?![\d\p{L}])))`;

/**
 * 2018-03-31; 31.03.2018, 1.3.18 and 1/3/18; 31st March 2018, 31 March 18 and 31-Mar-18; March 31st, 2018; end March 2018,
 * March 2018, Mar '18, March 18 and Mar-18. Two digits after a month are its year, unless a year follows them.
 */
const FORMS = [
  String.raw`(?<!\d)(?<year>\d{4})-(?<mm>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`(?<![\d.])(?<day>\d{1,2})(?<sep>[./])(?<mm>\d{1,2})\k<sep>(?<year>\d{2,4})(?![\d])`,
  String.raw`(?<!\d)${NOT_A_YEAR}(?<day>\d{1,2})${TH}?(?:\s+(?:of\s+)?|[/-])${MONTH}\.?(?:,?\s+|[/-])${YEAR}(?!\d)`,
  String.raw`(?<![\p{L}\d])${MONTH}\.?\s+(?<day>\d{1,2})${TH}?,?\s+(?<year>\d{4})(?!\d)`,
  String.raw`(?<![\p{L}\d])(?:end\s+(?:of\s+)?)?${MONTH}(?:\.?\s*|[/-])${YEAR}(?!\d|${TH}(?!\p{L}))`,
].map((form) => new RegExp(form, "giu"));

/** The dates in a text in the order in which they stand; two-digit years are of this century. */
export function printedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const overlaps = found.some(
        ({ at, printed }) => match.index < at + printed.length && at < match.index + match[0].length,
      );
      if (!overlaps && !isVerb(match)) found.push(read(match));
    }
  return found.sort((a, b) => a.at - b.at);
}

/** What stands before a month rather than before "may" as a verb. */
const BEFORE_A_MONTH =
  /\b(by|in|from|until|till|to|of|before|after|since|and|or|for|during|early|mid|late|end)\s+$/i;

/** Whether it is the verb in "they may 12 weeks later...": in small letters, after a word that goes before no month. */
function isVerb({ groups = {}, input, index }: RegExpExecArray): boolean {
  const { month, day, year = "", apostrophe } = groups;
  if (month !== "may" || day !== undefined || year.length !== 2 || apostrophe !== "") return false;
  const before = input.slice(0, index);
  return /\p{L}\s+$/u.test(before) && !BEFORE_A_MONTH.test(before);
}

function read(match: RegExpExecArray): PrintedDate {
  const { year = "", month, mm, day } = match.groups ?? {};
  const inYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const inMonth = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(mm);
  const about = { printed: match[0], at: match.index };
  // A year of three digits, or one nobody plans for, is a slip of the pen or of a scanner.
  const isYear = year.length !== 3 && inYear >= 1990 && inYear <= 2099;
  const inDay = day === undefined ? daysInMonth(inYear, inMonth) : Number(day);
  const precision = day === undefined ? "month" : "day";
  return { ...about, precision, on: isYear ? isoDate(inYear, inMonth, inDay) : null };
}

/** Whether a text holds something that has the form of a date and is none, such as 31.02.2018 or 20.02.017. */
export const holdsNoSuchDay = (text: string): boolean => printedDates(text).some(({ on }) => on === null);
