import { addDays, addMonths } from "../../lib/dates";
import type { IsoDate } from "../../lib/dates";

/** 1 April on which the collection year that ends on `yearEnd` began. */
export const yearStartOf = (yearEnd: IsoDate): IsoDate => addDays(addMonths(yearEnd, -12), 1);

/** Days of care from `from` to `to`; an episode that is open is counted to 31 March of the collection year. */
export const isLonger = (from: IsoDate, to: IsoDate | null, yearEnd: IsoDate, days: number): boolean =>
  (to ?? yearEnd) > addDays(from, days);
