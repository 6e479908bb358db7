import { isoDate } from "../lib/dates";
import type { DateFormat } from "../sources/dateFormat";
import { fault, Fault } from "./fault";
import type { CellCheck } from "./fault";

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

/** How a date of this format is read: named groups y, m and d. */
export function datePattern(format: DateFormat): RegExp {
  if (format === "yyyymmdd") return /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/;
  const body = format.replace(/[a-z]+|\./g, (part) => PARTS[part] ?? "\\.");
  return new RegExp(`^${body}${MIDNIGHT}$`, "i");
}

/** The date a cell writes in this format as ISO text; null: none that exists. A two-digit year is never guessed here. */
export function readDate(pattern: RegExp, cell: string): string | null {
  const parts = pattern.exec(cell)?.groups;
  if (!parts) return null;
  const year = Number(parts["y"]!.length === 2 ? `20${parts["y"]}` : parts["y"]);
  if (year < 1900 || year > 2199) return null;
  return isoDate(year, monthOf(parts["m"]!), Number(parts["d"]));
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

const REMEMBERED_DATES = 50_000;

/** The check of a cell that must be a date in `format`. */
export function dateCheck(format: DateFormat): CellCheck {
  const wrong = fault("NOT_A_DATE", { format });
  const pattern = datePattern(format);
  return remembered((cell) => readDate(pattern, cell) ?? wrong, REMEMBERED_DATES);
}

/** Files repeat a few thousand dates: remembering them is three times as fast as reading them. Bounded. */
function remembered(check: CellCheck, most: number): CellCheck {
  const seen = new Map<string, string | Fault>();
  return (cell) => {
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const now = check(cell);
    if (seen.size < most) seen.set(cell, now);
    return now;
  };
}
