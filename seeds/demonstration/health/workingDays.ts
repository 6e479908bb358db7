import { bankHolidays } from "../../../src/lib/bankHolidays";
import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";

const holidays: ReadonlySet<string> = new Set(bankHolidays);

/** Whether a day is a working day in England; nothing is known of bank holidays before 2012. */
export function isWorkingDay(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The day `days` working days after a day, which is not counted itself. */
export function workingDaysAfter(day: IsoDate, days: number): IsoDate {
  let on = day;
  for (let left = days; left > 0;) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left--;
  }
  return on;
}
