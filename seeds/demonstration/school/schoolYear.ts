import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { isWorkingDay } from "../health/workingDays";

/** From one day to another, both included. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A stretch of a school year that attendance is told of: its half-terms, between which nobody is at school. */
export type Told = readonly [Stretch, ...Stretch[]];

/**
 * The stretches of the school year that begins in September of `year`, the same each year. Autumn is told in two, so
 * that the year has some attendance by the end of September; spring and summer in one each. Nothing was collected in
 * the summer of 2020.
 */
export function toldStretches(year: number): Told[] {
  const next = year + 1;
  const autumn: Told[] = [
    [{ from: `${year}-09-03`, to: `${year}-09-30` }],
    [
      { from: `${year}-10-01`, to: `${year}-10-21` },
      { from: `${year}-10-31`, to: `${year}-12-19` },
    ],
  ];
  const spring: Told = [
    { from: `${next}-01-05`, to: `${next}-02-13` },
    { from: `${next}-02-21`, to: `${next}-03-27` },
  ];
  const summer: Told = [
    { from: `${next}-04-14`, to: `${next}-05-23` },
    { from: `${next}-06-02`, to: `${next}-07-20` },
  ];
  return year === 2019 ? [...autumn, spring] : [...autumn, spring, summer];
}

/** The three terms, with the day from which the first of their education plans are due. */
export const planDays = (year: number): { term: string; on: IsoDate }[] => [
  { term: "AUTUMN", on: `${year}-11-10` },
  { term: "SPRING", on: `${year + 1}-02-26` },
  { term: "SUMMER", on: `${year + 1}-06-10` },
];

/** The year in which the school year that holds `day` began. */
export const schoolYearOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);

/** A school year as the virtual school writes it: 2017/18. */
export const writtenYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

/** The school years of the demonstration up to `today`: that of April 2013 is the first. */
export const schoolYears = (today: IsoDate): number[] =>
  Array.from({ length: schoolYearOf(today) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

const FIRST_YEAR = 2012;
/** The first day of the virtual school's files. */
export const FIRST_DAY = "2013-04-01";

const counted = new Map<string, number>();

/** School days from `from` to `to`, both included. */
export function schoolDays(from: IsoDate, to: IsoDate): number {
  const key = `${from} ${to}`;
  const before = counted.get(key);
  if (before !== undefined) return before;
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days++;
  counted.set(key, days);
  return days;
}

/** A day of the school year on which schools are open: some day of a stretch, moved on where it is no school day. */
export function schoolDay(year: number, share: number): IsoDate {
  const parts = toldStretches(year).flat();
  const part = parts[Math.floor(share * parts.length)]!;
  const within = share * parts.length - Math.floor(share * parts.length);
  let day = addDays(part.from, Math.floor(within * 18));
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
