import type { County } from "./authority";
import { DEMONSTRATION } from "./authority";
import type { IsoDate } from "../../src/lib/dates";

/** How many children the demonstration authority looks after: printed numbers to 2018, invented ones later. */
const POINTS: readonly (readonly [day: IsoDate, children: number])[] = [
  ["2013-03-31", 494],
  ["2014-03-31", 488],
  ["2015-01-31", 482],
  ["2016-03-31", 471],
  ["2017-03-31", 475],
  ["2017-11-07", 495],
  ["2018-03-31", 523],
  ["2019-09-30", 548],
  ["2021-03-31", 566],
  ["2022-09-30", 551],
  ["2024-03-31", 572],
  ["2025-09-30", 560],
  ["2027-03-31", 549],
  ["2029-03-31", 556],
];

/** In any other authority the number swings by this share of it, over so many years. */
const SWING = 0.06;
const SWING_YEARS = 7;

/** How many children `county` should look after on `day`. */
export function wantedOn({ code, lookedAfter, seed }: County, day: IsoDate): number {
  if (code === DEMONSTRATION.code) return Math.round(onLine(POINTS, day));
  return Math.round(lookedAfter * (1 + SWING * Math.sin((2 * Math.PI * yearsOf(day)) / SWING_YEARS + seed)));
}

function onLine(points: typeof POINTS, day: IsoDate): number {
  const next = points.findIndex(([on]) => on >= day);
  if (next <= 0) return points.at(next)![1];
  const [[from, low], [to, high]] = [points[next - 1]!, points[next]!];
  return low + ((high - low) * (yearsOf(day) - yearsOf(from))) / (yearsOf(to) - yearsOf(from));
}

const yearsOf = (day: IsoDate) =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 365.25;
