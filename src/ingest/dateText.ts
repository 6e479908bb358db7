import { isoDate } from "../lib/dates";
import type { IsoDate } from "../lib/dates";
import type { DateFormat } from "../sources/dateFormat";

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** A midnight that a database writes after a date. */
const MIDNIGHT = "(?:[T ]00:00(?::00(?:\\.0+)?)?)?";

const PARTS: Record<string, string> = {
  yyyy: "(?<y>\\d{4})",
  yy: "(?<y>\\d{2})",
  mmmm: "(?<m>[a-z]{3,9})",
  mmm: "(?<m>[a-z]{3})",
  mm: "(?<m>\\d{1,2})",
  dd: "(?<d>\\d{1,2})",
};

/** The years a date of a child's record can be in; anything else is a slip. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** How a date of this format is read: named groups y, m and d. */
export function datePattern(format: DateFormat): RegExp {
  if (format === "yyyymmdd") return /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/;
  const body = format.replace(/[a-z]+|\./g, (part) => PARTS[part] ?? "\\.");
  return new RegExp(`^${body}${MIDNIGHT}$`, "i");
}

/** The date a cell writes in this format as ISO text; null: none that exists. A two-digit year is of this century. */
export function readDate(pattern: RegExp, cell: string): IsoDate | null {
  const parts = pattern.exec(cell)?.groups;
  if (!parts) return null;
  const year = Number(parts["y"]!.length === 2 ? `20${parts["y"]}` : parts["y"]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return isoDate(year, monthOf(parts["m"]!), Number(parts["d"]));
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

/** A date written in this format. */
export function writeDate(date: IsoDate, format: DateFormat): string {
  const [year, month, day] = date.split("-") as [string, string, string];
  const name = MONTHS[Number(month) - 1]!.replace(/^./, (letter) => letter.toUpperCase());
  const parts: Record<string, string> = {
    ...{ yyyy: year, yy: year.slice(2), mm: month, dd: day },
    ...{ mmm: name.slice(0, 3), mmmm: name },
  };
  return format.replace(/y+|m+|d+/g, (part) => parts[part]!);
}
