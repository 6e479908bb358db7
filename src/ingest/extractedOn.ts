import { isoDate } from "../lib/dates";
import type { IsoDate } from "../lib/dates";

/**
 * The day a file was extracted from its system: what the sender says, else the one date in its name (2018-03-31 or
 * 20180331), else the day it was received. A date after that day is none.
 */
export function extractedOn(fileName: string, said: IsoDate | undefined, today: IsoDate): IsoDate {
  if (said !== undefined) return said;
  const found = [...fileName.matchAll(/(?<!\d)(20\d\d)([-_]?)(\d\d)\2(\d\d)(?!\d)/g)].flatMap(
    ([, year, , month, day]) => isoDate(Number(year), Number(month), Number(day)) ?? [],
  );
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 && only <= today ? only : today;
}
