import { isoDate } from "./dates";
import type { IsoDate } from "./dates";

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm of Nature, 1876). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 19 * weekday) / 433);
  const month = Math.floor((epact + weekday - 7 * late + 90) / 25);
  return isoDate(year, month, (epact + weekday - 7 * late + 33 * month + 19) % 32)!;
}
