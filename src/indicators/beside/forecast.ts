import type { IsoDate } from "../../lib/dates";
import type { Break } from "../indicator";
import type { Unit } from "../units";

/** A figure on a day that may be said. */
export interface Figure {
  /** The day, or the last of its period. */
  readonly on: IsoDate;
  readonly value: number | null;
  /** Why there is no value; null: there is one. */
  readonly reason: string | null;
  /** Why it does not compare with others, such as that the files do not reach back to it; null: it does. */
  readonly caution: string | null;
}

/** Figures of before the last break in a series do not compare with the newest. */
export function sinceBreak<Of extends Figure>(figures: readonly Of[], breaks: readonly Break[]): Of[] {
  const last = breaks.filter(({ on }) => on <= figures.at(-1)!.on).at(-1);
  return figures.map((one) => (last && one.on < last.on ? { ...one, caution: last.because } : one));
}

const DAY_MS = 86_400_000;
const dayNumber = (day: IsoDate) => Date.parse(day) / DAY_MS;

/** Whether a figure is known but does not compare with others, so that no line is drawn through it. */
export const isLeftOut = ({ value, caution }: Figure): boolean => value !== null && caution !== null;

/**
 * What a figure will be on a day by the straight line nearest to the figures that are known and compare (least squares),
 * to a decimal; null: there are fewer than two. It stays within what its unit can be.
 */
export function expectedOn(day: IsoDate, figures: readonly Figure[], unit: Unit): number | null {
  const known = figures.flatMap(({ on, value, caution }) =>
    value === null || caution !== null ? [] : [{ on: dayNumber(on), value }],
  );
  const [middle, level] = [mean(known.map(({ on }) => on)), mean(known.map(({ value }) => value))];
  const spread = known.reduce((sum, { on }) => sum + (on - middle) ** 2, 0);
  if (known.length < 2 || spread === 0) return null;
  const slope = known.reduce((sum, { on, value }) => sum + (on - middle) * (value - level), 0) / spread;
  const { least, most } = LIMITS[unit] ?? { least: 0, most: Infinity };
  const expected = level + slope * (dayNumber(day) - middle);
  return Math.round(Math.min(most, Math.max(least, expected)) * 10) / 10;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Between what a figure lies; of a unit without a line: 0 and whatever it may be. */
const LIMITS: Partial<Record<Unit, { readonly least: number; readonly most: number }>> = {
  percent: { least: 0, most: 100 },
  "percentage points": { least: -100, most: 100 },
};
