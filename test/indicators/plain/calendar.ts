import { bankHolidays } from "../../../src/lib/bankHolidays";
import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";

const HOLIDAYS = new Set<string>(bankHolidays);

export function isWorkingDay(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(day);
}

/** The nth working day after `day`, `day` itself not counted. */
export function workingDaysAfter(day: IsoDate, n: number): IsoDate {
  let at = day;
  for (let left = n; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left--;
  }
  return at;
}

/** Whether `day` lies in the `months` months that end with `asAt`: it has come, and so many months have not passed since. */
export function isWithin(day: IsoDate, asAt: IsoDate, months: number): boolean {
  return day <= asAt && addMonths(day, months) > asAt;
}

/** Whether so many months from `from`, its first day counted, are over at the end of the day `asAt`. */
export function haveLasted(from: IsoDate, asAt: IsoDate, months: number): boolean {
  return addMonths(from, months) <= addDays(asAt, 1);
}

/** The 1 September on or before `day`. */
export function schoolYearOf(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "09-01" ? `${year}-09-01` : `${year - 1}-09-01`;
}
