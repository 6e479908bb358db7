import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";

const SATURDAY = 6;
const weekdayOf = (day: IsoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The day itself, or the Friday before a weekend. */
export function workday(day: IsoDate): IsoDate {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}

/** The day itself, or the Monday after a weekend. */
function nextWorkday(day: IsoDate): IsoDate {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** The day so many weekdays later; bank holidays are not minded. */
export function addWeekdays(day: IsoDate, weekdays: number): IsoDate {
  const weeks = addDays(nextWorkday(day), 7 * Math.floor(weekdays / 5));
  let [at, left] = [weeks, weekdays % 5];
  while (left > 0) {
    at = nextWorkday(addDays(at, 1));
    left--;
  }
  return at;
}

/** The weekdays from a day to another, both included. */
export function workdays(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = nextWorkday(from); day <= to; day = nextWorkday(addDays(day, 1))) days.push(day);
  return days;
}

export const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);
export const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** Days from a day to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
