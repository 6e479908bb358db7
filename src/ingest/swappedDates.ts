import { HubError } from "../lib/hubError";
import type { DateFormat } from "../sources/dateFormat";
import type { Source, SourceColumn } from "../sources/source";

/** Two numbers and a year in the orders that can be taken for each other. */
const NUMERIC: readonly DateFormat[] = ["dd/mm/yyyy", "dd-mm-yyyy", "dd.mm.yyyy", "dd/mm/yy", "mm/dd/yyyy"];

const MONTHS_IN_A_YEAR = 12;

/** One such date is a slip of the hand, and its row is set aside like any other. */
const NO_SLIP = 2;

/**
 * The source's name of a date column whose day and month have changed places: several of its dates can be read only so, and
 * none only as the column says. Then its other dates read both ways and would be taken for other days in silence. Null:
 * there is none. `header` and `rows` are as they stand in the file.
 */
export function swappedDates(
  source: Source,
  header: readonly (string | null)[],
  rows: readonly (readonly string[])[],
): string | null {
  const swapped = header.findIndex((name, index) => {
    const format = name === null ? undefined : numericFormat(source, source.columns[name]!);
    return format !== undefined && isSwapped(rows, index, format);
  });
  return swapped === -1 ? null : header[swapped]!;
}

function numericFormat(source: Source, { type, dateFormat }: SourceColumn): DateFormat | undefined {
  if (type.is !== "date" && type.is !== "partialDate") return undefined;
  const format = type.is === "partialDate" ? "dd/mm/yyyy" : (dateFormat ?? source.dateFormat);
  return NUMERIC.includes(format) ? format : undefined;
}

function isSwapped(rows: readonly (readonly string[])[], index: number, format: DateFormat): boolean {
  const separator = format.replace(/[a-z]/g, "")[0]!;
  const [own, other] = format.startsWith("dd") ? [0, 1] : [1, 0];
  let onlySwapped = 0;
  for (const row of rows) {
    const parts = (row[index] ?? "").trim().split(separator);
    if (parts.length !== 3) continue;
    const [day, month] = [Number(parts[own]), Number(parts[other])];
    if (!isDay(day) || !isDay(month)) continue;
    if (day > MONTHS_IN_A_YEAR && month <= MONTHS_IN_A_YEAR) return false;
    if (month > MONTHS_IN_A_YEAR && day <= MONTHS_IN_A_YEAR) onlySwapped++;
  }
  return onlySwapped >= NO_SLIP;
}

const isDay = (number: number) => Number.isInteger(number) && number >= 1 && number <= 31;

/** The refusal of a file with such a column; `heading` as the sender wrote it. */
export function datesSwapped(title: string, heading: string, format: DateFormat): HubError {
  return new HubError(
    "DATES_SWAPPED",
    `Column ${heading} of this ${title} file should hold dates written ${format}, but some can only be read with day ` +
      "and month the other way round, and none only as it should be. Write them so, or name their format in a mapping.",
  );
}
