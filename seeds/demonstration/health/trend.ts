import type { IsoDate } from "../../../src/lib/dates";

/** Shares (0 to 1) on the first of some months, in order: between them a straight line, outside them the nearest. */
export type Trend = readonly [first: Point, ...more: Point[]];

type Point = readonly [month: string, share: number];

/** The share of a trend on a day. */
export function shareOn(trend: Trend, day: IsoDate): number {
  const next = trend.findIndex(([month]) => month > day.slice(0, 7));
  if (next === 0) return trend[0][1];
  const [month, share] = trend.at(next === -1 ? -1 : next - 1)!;
  if (next === -1) return share;
  const [nextMonth, nextShare] = trend[next]!;
  const passed = (monthsOf(day) - monthsOf(month)) / (monthsOf(nextMonth) - monthsOf(month));
  return share + passed * (nextShare - share);
}

const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
