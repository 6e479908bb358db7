import { collectionYearOf } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Care, Child } from "./child";
import type { Table } from "./table";

/** First collection year of the demonstration. */
export const FIRST_YEAR = 2014;

/** A collection year as a return tells it: up to its 31 March, or for the year that is not over to the day it is made. */
export interface CollectionYear {
  readonly year: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly isOver: boolean;
}

/** The collection years from `first` to the one that holds `today`. */
export function collectionYears(today: IsoDate, first = FIRST_YEAR): CollectionYear[] {
  const last = collectionYearOf(today);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const end = `${year}-03-31`;
    const isOver = end < today;
    return { year, firstDay: `${year - 1}-04-01`, lastDay: isOver ? end : today, isOver };
  });
}

/** Whether something that began and ended (null: has not) on these days was so at any time in the year. */
export const isIn = (
  { firstDay, lastDay }: CollectionYear,
  startedOn: IsoDate,
  endedOn: IsoDate | null,
): boolean => startedOn <= lastDay && (endedOn === null || endedOn >= firstDay);

/** The periods of care of a child that lie in the year or reach into it. */
export const periodsIn = (year: CollectionYear, { periods }: Child): Care[] =>
  periods.filter(({ startedOn, endedOn }) => isIn(year, startedOn, endedOn));

/** The children looked after at any time in the year. */
export const inCareIn = (year: CollectionYear, children: readonly Child[]): Child[] =>
  children.filter((child) => periodsIn(year, child).length > 0);

/** The day, or null where the return is made before it. */
export const knownBy = ({ lastDay }: CollectionYear, day: IsoDate | null): IsoDate | null =>
  day !== null && day <= lastDay ? day : null;

/** A file of the year's return. */
export const returned = (
  { year }: CollectionYear,
  file: string,
  header: string,
  rows: Table["rows"],
): Table => ({ path: `social_care/${year}/${file}.csv`, header: header.split(" "), rows });
