import { isoDate } from "../lib/dates";
import type { IsoDate } from "../lib/dates";

/** The day a file was extracted, and whether somebody or something told it. */
export interface ExtractionDay {
  readonly day: IsoDate;
  readonly isTold: boolean;
}

/**
 * The day a file was extracted from its system: what the sender says, else the one date in its name (2018-03-31 or
 * 20180331), else the day it was received. A date after that day is none.
 */
export function extractedOn(fileName: string, said: IsoDate | undefined, today: IsoDate): ExtractionDay {
  if (said !== undefined) return { day: said, isTold: true };
  const found = [...fileName.matchAll(/(?<!\d)(20\d\d)([-_]?)(\d\d)\2(\d\d)(?!\d)/g)].flatMap(
    ([, year, , month, day]) => isoDate(Number(year), Number(month), Number(day)) ?? [],
  );
  const [only, ...more] = found;
  const isTold = only !== undefined && more.length === 0 && only <= today;
  return { day: isTold ? only : today, isTold };
}
