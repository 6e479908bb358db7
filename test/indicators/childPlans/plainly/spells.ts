import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { NOTHING } from "../../plain/care/history";
import { periodsOfCare } from "../../plain/care/periodsOfCare";
import type { PeriodOfCare, Placement } from "../../plain/care/periodsOfCare";
import type { Life } from "../life";

/** Whether a stretch holds on a day: it has begun, and the day it ends is the first on which it does not. */
export const holds = (from: IsoDate | null, to: IsoDate | null, day: IsoDate): boolean =>
  from !== null && from <= day && (to === null || to > day);

export const latest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? null;

export const earliest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.flatMap((day) => day ?? []).sort()[0] ?? null;

export const birthday = (bornOn: IsoDate, years: number): IsoDate => addMonths(bornOn, 12 * years);

/** The first 1 September after a day: who has a birthday on 1 September starts the year after. */
export const septemberAfter = (day: IsoDate): IsoDate => {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < "09-01" ? `${year}-09-01` : `${year + 1}-09-01`;
};

/** A period of care, and the day it ended. */
export interface Care extends PeriodOfCare {
  readonly end: IsoDate | null;
}

const told = new WeakMap<Life, readonly Care[]>();

/** The periods of care of a life, by the plain evaluator of the tests of care. */
export function careOf(life: Life): readonly Care[] {
  const found = told.get(life) ?? periodsOfCare({ ...NOTHING, episodes: life.episodes }).map(withEnd);
  told.set(life, found);
  return found;
}

function withEnd(period: PeriodOfCare): Care {
  const ends = period.placements.map(({ end }) => end);
  return { ...period, end: ends.includes(null) ? null : latest(ends) };
}

export const careOn = (life: Life, day: IsoDate): readonly Care[] =>
  careOf(life).filter(({ start, end }) => holds(start, end, day));

export const placementsOn = (life: Life, day: IsoDate): readonly Placement[] =>
  careOf(life).flatMap(({ placements }) => placements.filter(({ start, end }) => holds(start, end, day)));

/** Days on which the child was looked after, from one day up to another that is not counted. */
export function daysInCare(life: Life, from: IsoDate, until: IsoDate): number {
  let found = 0;
  for (let day = from; day < until; day = addDays(day, 1)) found += careOn(life, day).length > 0 ? 1 : 0;
  return found;
}
