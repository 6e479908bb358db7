import { collectionYearOf } from "../lib/dates";
import { HubError } from "../lib/hubError";
import type { IsoDate } from "../lib/dates";
import type { Source } from "../sources/source";
import { cellCheck } from "./checkCell";
import { Fault } from "./fault";

/** The share of the latest dates not believed: a mistyped year must not move a whole return. */
const NOT_BELIEVED = 0.02;

/** A collection year told by the dates of so many rows. */
export interface ToldYear {
  readonly year: number;
  readonly rows: number;
}

/**
 * The collection year told by the dates of a file: that of the latest date in a column that tells it, the last 2 %
 * and dates after `today` left out. Null where no column tells it or no date can be read.
 */
export function yearToldBy(
  source: Source,
  header: readonly (string | null)[],
  rows: readonly (readonly string[])[],
  today: IsoDate,
): ToldYear | null {
  const index = header.findIndex((name) => name !== null && source.columns[name]!.tellsTheYear === true);
  if (index === -1) return null;
  const check = cellCheck(source, source.columns[header[index]!]!, 0);
  const dates = rows
    .map((row) => check((row[index] ?? "").trim()))
    .filter((date): date is IsoDate => !(date instanceof Fault) && date <= today)
    .sort();
  const last = dates[Math.ceil(dates.length * (1 - NOT_BELIEVED)) - 1];
  return last === undefined ? null : { year: collectionYearOf(last), rows: dates.length };
}

/** What told a collection year. */
export type ToldBy =
  "the sender" | "its own dates" | "the other files of its folder" | "the last file merged" | "today";

/** A collection year and what told it. */
export interface DecidedYear {
  readonly year: number;
  readonly by: ToldBy;
}

/** What may tell the year of a file besides its own dates. */
export interface YearHints {
  /** The year the sender says. */
  readonly year?: number | undefined;
  /** The year told by the file of the same folder with the most dates. */
  readonly yearOfFolder?: ToldYear | undefined;
  readonly today: IsoDate;
}

/**
 * The collection year a file is checked against: what the sender said, else what more dates tell, its own or those of
 * its folder, else the year of the last file that was merged. Refuses to guess beyond that.
 */
export function decideYear(
  source: Source,
  own: ToldYear | null,
  hints: YearHints,
  last: number | null,
): DecidedYear {
  if (!source.yearly) return { year: collectionYearOf(hints.today), by: "today" };
  if (hints.year !== undefined) return { year: hints.year, by: "the sender" };
  const folder = hints.yearOfFolder;
  if (own && (!folder || own.rows >= folder.rows)) return { year: own.year, by: "its own dates" };
  if (folder) return { year: folder.year, by: "the other files of its folder" };
  if (last !== null) return { year: last, by: "the last file merged" };
  throw new HubError(
    "YEAR_UNKNOWN",
    `Nothing tells which collection year this ${source.title} file is for. Say it: --year 2026 for the year to 31 March 2026.`,
  );
}
