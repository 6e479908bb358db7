import { addDays, monthEnds } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { daysBetween } from "./calendar";
import { lot } from "./lot";

/** Something that goes on from a day to another, the last left out. */
export interface Stretch {
  readonly startedOn: IsoDate;
  endedOn: IsoDate;
}

interface StockSettings<T extends Stretch> {
  readonly name: string;
  /** Ordered days on which the number that go on is settled. */
  readonly days: readonly IsoDate[];
  readonly wanted: (day: IsoDate) => number;
  /** A new one that starts on the day; what ends before the stock is settled is not taken. */
  readonly start: (on: IsoDate) => T;
  /** How many days before the first of the days the oldest of the first stock may have started. */
  readonly oldest: number;
}

/** Stretches that begin and end so that on each of the days as many go on as are wanted. */
export function stocked<T extends Stretch>(settings: StockSettings<T>): T[] {
  const { name, days, wanted, start, oldest } = settings;
  const dice = lot("stock", name);
  const all: T[] = [];
  let open: T[] = [];
  let after = addDays(days[0]!, -oldest);
  for (const day of days) {
    const [span, number] = [Math.max(1, daysBetween(after, day)), wanted(day)];
    open = open.filter(({ endedOn }) => endedOn > day);
    shorten(open, number, after, day);
    open = open.filter(({ endedOn }) => endedOn > day);
    while (open.length < number) {
      const one = start(addDays(day, -dice.whole(0, span - 1)));
      if (one.endedOn <= day) continue;
      all.push(one);
      open.push(one);
    }
    after = day;
  }
  return all;
}

/** Ends the surplus between two days: those that were to end soonest. */
function shorten(open: readonly Stretch[], wanted: number, after: IsoDate, day: IsoDate): void {
  const surplus = open.length - wanted;
  if (surplus <= 0) return;
  const soonest = open
    .filter(({ startedOn }) => startedOn <= after)
    .sort((a, b) => (a.endedOn < b.endedOn ? -1 : a.endedOn > b.endedOn ? 1 : 0));
  const span = Math.max(1, daysBetween(after, day));
  soonest.slice(0, surplus).forEach((one, index) => (one.endedOn = addDays(day, -(index % span))));
}

/** The month ends between two days, and days between them that matter by themselves. */
export function settlingDays(from: IsoDate, to: IsoDate, also: readonly IsoDate[] = []): IsoDate[] {
  return [...new Set([...monthEnds(from, to), ...also])].filter((day) => day <= to).sort();
}

/** The number on a straight line between points at days, level beyond them. */
export function between(points: readonly (readonly [day: IsoDate, number: number])[], day: IsoDate): number {
  const next = points.findIndex(([at]) => at >= day);
  if (next <= 0) return points.at(next === 0 ? 0 : -1)![1];
  const [[from, low], [to, high]] = [points[next - 1]!, points[next]!];
  return Math.round(low + ((high - low) * daysBetween(from, day)) / daysBetween(from, to));
}
