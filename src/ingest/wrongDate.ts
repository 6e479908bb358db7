import { addMonths } from "../lib/dates";
import type { IsoDate } from "../lib/dates";
import { DATE_FORMATS } from "../sources/dateFormat";
import type { DateFormat } from "../sources/dateFormat";
import { datePattern, readDate, writeDate } from "./dateText";
import { fault } from "./fault";
import type { Advice, Fault } from "./fault";
import { dayOfSerial } from "./spreadsheet";

/** What is wrong with a cell that is no date of `format`, and which date it may be. Never taken as that date in silence. */
export function wrongDate(cell: string, format: DateFormat, pattern: RegExp, today?: IsoDate): Fault {
  return (
    impossible(cell, format, pattern) ??
    serial(cell, format) ??
    withTime(cell, format, pattern) ??
    twoDigitYear(cell, format, today) ??
    otherFormat(cell, format) ??
    fault("NOT_A_DATE", { format })
  );
}

/** Suggests the one date it can be, or offers the several. */
function advised(dates: readonly (IsoDate | null)[], format: DateFormat): Advice {
  const texts = [...new Set(dates)].flatMap((date) => (date === null ? [] : [writeDate(date, format)]));
  if (texts.length === 0) return {};
  return texts.length === 1 ? { suggestion: texts[0]! } : { choices: texts };
}

/** The right form, but no such day. Day and month may have changed places. */
function impossible(cell: string, format: DateFormat, pattern: RegExp): Fault | null {
  const parts = pattern.exec(cell)?.groups;
  if (!parts) return null;
  const swapped = readDate(/^(?<y>\d+)-(?<d>\d+)-(?<m>\d+)$/, `${parts["y"]}-${parts["m"]}-${parts["d"]}`);
  const choices = swapped === null ? [] : [writeDate(swapped, format)];
  return fault("DATE_IMPOSSIBLE", { format }).advising(choices.length > 0 ? { choices } : {});
}

/** Five digits: a day from 1927 to 2173 as a spreadsheet counts them. Four would be a year. */
function serial(cell: string, format: DateFormat): Fault | null {
  const day = /^([1-9]\d{4})(\.\d+)?$/.exec(cell)?.[1];
  if (day === undefined) return null;
  return fault("DATE_SPREADSHEET_SERIAL", { format }).advising(advised([dayOfSerial(Number(day))], format));
}

const TIME = /[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/i;

/** A date with a time of day. One of another time zone may mean the day before or after, so nothing is suggested. */
function withTime(cell: string, format: DateFormat, pattern: RegExp): Fault | null {
  const time = TIME.exec(cell);
  const date = time && readDate(pattern, cell.slice(0, time.index));
  if (!time || date === null) return null;
  const advice = time.groups!["zone"] === undefined ? advised([date], format) : {};
  return fault("DATE_HAS_TIME", { format }).advising(advice);
}

/** A year of two digits: its parts in the order of `format` or, where that begins with the year, in any. */
function twoDigitYear(cell: string, format: DateFormat, today: IsoDate | undefined): Fault | null {
  if (!format.includes("yyyy")) return null;
  const order = orderOf(format);
  const fit = SHORT_YEARS.flatMap((short) => {
    const parts = order === "ymd" || order === short.order ? short.pattern.exec(cell)?.groups : undefined;
    return parts ? [parts] : [];
  });
  if (fit.length === 0) return null;
  const dates = fit.flatMap((parts) => centuries(parts, today));
  return fault("DATE_TWO_DIGIT_YEAR", { format }).advising(advised(dates, format));
}

const SHORT_YEARS = [
  { order: "dmy", pattern: /^(?<d>\d{1,2})[/.-](?<m>\d{1,2}|[a-z]{3})[/.-](?<y>\d{2})$/i },
  { order: "mdy", pattern: /^(?<m>\d{1,2})[/.-](?<d>\d{1,2})[/.-](?<y>\d{2})$/ },
  { order: "ymd", pattern: /^(?<y>\d{2})-(?<m>\d{1,2})-(?<d>\d{1,2})$/ },
];

const orderOf = (format: DateFormat) => format.replace(/[^dmy]/g, "").replace(/(.)\1+/g, "$1");

/** A record is about someone who was a child or a young care leaver lately: nothing in it is older than this. */
const OLDEST_MONTHS = 26 * 12;

/** The days a date of a two-digit year can be: not in the future, and not before the oldest child was born. */
function centuries(parts: Record<string, string>, today: IsoDate | undefined): IsoDate[] {
  if (today === undefined) return [];
  const days = ["19", "20"].map((century) =>
    readDate(/^(?<y>\d+)-(?<m>\w+)-(?<d>\d+)$/, `${century}${parts["y"]}-${parts["m"]}-${parts["d"]}`),
  );
  return days.filter(
    (day): day is IsoDate => day !== null && day <= today && day >= addMonths(today, -OLDEST_MONTHS),
  );
}

/** A date of another format, of one with the same order if it can be; where two formats read it as different days, which one is meant can not be known. */
function otherFormat(cell: string, format: DateFormat): Fault | null {
  const all = OTHERS.flatMap(({ other, pattern }) => {
    const date = other === format ? null : readDate(pattern, cell);
    return date === null ? [] : [{ other, date }];
  });
  const inOrder = all.filter(({ other }) => orderOf(other) === orderOf(format));
  const readings = inOrder.length > 0 ? inOrder : all;
  if (readings.length === 0) return null;
  const advice = advised(
    readings.map(({ date }) => date),
    format,
  );
  const others = readings.map(({ other }) => other);
  if (advice.choices)
    return fault("DATE_AMBIGUOUS", { format, others: others.join(" or ") }).advising(advice);
  return fault("DATE_OTHER_FORMAT", { format, other: others[0]! }).advising(advice);
}

/** Formats with two-digit years are looked for by themselves, since they leave the century open. */
const OTHERS = DATE_FORMATS.filter((format) => format === "yyyymmdd" || format.includes("yyyy")).map(
  (other) => ({
    other,
    pattern: datePattern(other),
  }),
);
