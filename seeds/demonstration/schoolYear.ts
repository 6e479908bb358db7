import { bankHolidays } from "../../src/lib/bankHolidays";
import { addDays } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";

/**
 * First and last days of the half-terms of the school year that begins in September of `year`, the same each year. The
 * first is told in two parts, so that the year has some attendance by the end of September.
 */
export function halfTerms(year: number): { from: IsoDate; to: IsoDate }[] {
  return [
    { from: `${year}-09-03`, to: `${year}-09-30` },
    { from: `${year}-10-01`, to: `${year}-10-21` },
    { from: `${year}-10-31`, to: `${year}-12-19` },
    { from: `${year + 1}-01-05`, to: `${year + 1}-02-13` },
    { from: `${year + 1}-02-21`, to: `${year + 1}-03-27` },
    { from: `${year + 1}-04-14`, to: `${year + 1}-05-23` },
    { from: `${year + 1}-06-02`, to: `${year + 1}-07-20` },
  ];
}

/** From this day, in the three terms, the first of the education plans are due. */
export const planDays = (year: number): IsoDate[] => [
  `${year}-11-10`,
  `${year + 1}-02-26`,
  `${year + 1}-06-10`,
];

/** The year in which the school year that holds `day` began. */
export const schoolYearOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);

const holidays = new Set(bankHolidays);
const counted = new Map<string, number>();

/** School days from `from` to `to`, both included. */
export function schoolDays(from: IsoDate, to: IsoDate): number {
  const key = `${from} ${to}`;
  const before = counted.get(key);
  if (before !== undefined) return before;
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) days++;
  }
  counted.set(key, days);
  return days;
}
