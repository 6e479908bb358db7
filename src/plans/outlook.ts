import type { IsoDate } from "../lib/dates";
import { judge } from "../indicators/beside/judge";
import type { Judgement } from "../indicators/beside/judge";
import type { Direction } from "../indicators/indicator";
import type { Unit } from "../indicators/units";
import type { Target } from "../records/performance/targetRows";
import { dayInWords } from "./comparedWords";

/** Whether a target will be met. */
export const OUTLOOKS = {
  met: "The newest figure meets it.",
  "on course": "It is not met, and will be on its day if the figure goes on as it went.",
  "not on course": "It will not be met on its day if the figure goes on as it went, or its day has passed.",
  "cannot be told":
    "There is no number to tell by, or the target says nothing a number could be measured by.",
} as const;

export type OutlookCode = keyof typeof OUTLOOKS;

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

/** What a target is judged by. */
export interface Judged {
  readonly target: Target;
  readonly direction: Direction;
  readonly unit: Unit;
  /** The earliest first; the last is the figure now. */
  readonly figures: readonly Figure[];
  /** The own earlier figure a relative target is measured from; null: not known. */
  readonly baseline: number | null;
  /** The day of the plan. */
  readonly asAt: IsoDate;
}

/** Whether a target is met or will be, and why. */
export interface Outlook {
  readonly outlook: OutlookCode;
  /** Why, in a sentence. */
  readonly because: string;
  /** How the figure now stands to the target; null: there is no figure. */
  readonly judgement: Judgement | null;
  /** What the figure will be on the target's day; null: no line leads there. */
  readonly expected: number | null;
}

/** Whether a target will be met: by the figure now, and by the straight line through the figures up to its day. */
export function outlookOf(judged: Judged): Outlook {
  const { target, direction, figures, baseline, asAt } = judged;
  const now = figures.at(-1);
  if (now?.value == null) return { ...UNTOLD, because: now?.reason ?? "No figure of it is known." };
  const judgement = judge(now.value, target, direction, baseline, judged.unit);
  if (judgement.rating === "UNDECIDED") return { ...UNTOLD, judgement, because: judgement.reason! };
  const isOver = target.targetOn === null || target.targetOn <= asAt;
  const told = isOver ? atItsEnd(target, judgement, now.value) : onTheWay(judged, judgement, now.value);
  const caution = now.caution === null ? "" : ` ${now.caution}`;
  return { expected: null, ...told, judgement, because: `${told.because}${caution}` };
}

const UNTOLD = { outlook: "cannot be told", judgement: null, expected: null } as const;

type Told = Pick<Outlook, "outlook" | "because"> & Partial<Outlook>;

const missed = (value: number, { distance }: Judgement) =>
  distance === 0
    ? `It is ${value}, just at the target and not past it`
    : `It is ${value}, ${distance!} off the target`;

/** Of a target without a day, or whose day has come. */
function atItsEnd({ targetOn }: Target, judgement: Judgement, value: number): Told {
  if (judgement.rating === "GREEN") return { outlook: "met", because: "The newest figure meets it." };
  const now = missed(value, judgement);
  return targetOn === null
    ? { outlook: "cannot be told", because: `${now}, and the target has no day by which it is to be met.` }
    : { outlook: "not on course", because: `${now}, and its day, ${dayInWords(targetOn)}, has come.` };
}

function onTheWay(judged: Judged, judgement: Judgement, value: number): Told {
  const { target, direction, baseline } = judged;
  const isMet = judgement.rating === "GREEN";
  const now = isMet ? "It is met" : missed(value, judgement);
  const expected = expectedOn(target.targetOn!, judged);
  if (expected === null)
    return {
      outlook: isMet ? "met" : "cannot be told",
      because: `${now}; one figure alone draws no line to its day.`,
    };
  const willBe = judge(expected, target, direction, baseline, judged.unit).rating === "GREEN";
  return {
    outlook: willBe ? (isMet ? "met" : "on course") : "not on course",
    because: `${now}; on the line of its figures it will be ${expected} on ${dayInWords(target.targetOn!)}, which ${willBe ? "meets" : "does not meet"} it.`,
    expected,
  };
}

const DAY_MS = 86_400_000;
const dayNumber = (day: IsoDate) => Date.parse(day) / DAY_MS;

/**
 * What a figure will be on a day by the straight line nearest to the figures that are known and compare (least squares),
 * to a decimal; null: there are fewer than two. It stays within what its unit can be.
 */
export function expectedOn(day: IsoDate, { figures, unit }: Pick<Judged, "figures" | "unit">): number | null {
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
