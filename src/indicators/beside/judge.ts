import type { Indicator } from "../indicator";
import { UNITS } from "../units";
import type { Unit } from "../units";
import type { Target } from "../../records/performance/targetRows";

/** How a figure stands to its target. */
export const RATINGS = {
  GREEN: "The target is met.",
  AMBER: "The target is missed by no more than the plan allows for amber.",
  RED: "The target is missed by more than that, or the plan allows for no amber.",
  UNDECIDED: "The plan states nothing a figure could be measured against.",
} as const;

export type Rating = keyof typeof RATINGS;

/** A figure beside its target. */
export interface Judgement {
  readonly rating: Rating;
  /** By how much the target is missed, in the indicator's unit; 0: it is met; null: undecided. */
  readonly distance: number | null;
  /** The values between which it is met; null: no limit on that side. */
  readonly least: number | null;
  readonly most: number | null;
  /** Why it is undecided, in words. */
  readonly reason: string | null;
}

/** Limits within which a target is met, whether a limit itself meets it. */
interface Limits {
  readonly least: number | null;
  readonly most: number | null;
  readonly isStrict: boolean;
}

/**
 * Judges a figure by a target. `baseline`: the own earlier figure it is measured from. `unit`: that of the figure, where
 * the target may be in another.
 */
export function judge(
  value: number,
  target: Target,
  direction: Indicator["direction"],
  baseline: number | null,
  unit: Unit | null = null,
): Judgement {
  const limits = otherUnit(target, unit) ?? limitsOf(target, direction, baseline);
  if (typeof limits === "string") return { ...UNDECIDED, reason: limits };
  const { isStrict } = limits;
  // A limit reckoned from a baseline: 8.2 and 0.1 are 8.3, and not a little less.
  const least = limits.least === null ? null : rounded(limits.least);
  const most = limits.most === null ? null : rounded(limits.most);
  const missed = Math.max(least === null ? 0 : least - value, most === null ? 0 : value - most);
  const atLimit = isStrict && (value === least || value === most);
  const isMet = missed <= 0 && !atLimit;
  const distance = isMet ? 0 : rounded(Math.max(missed, 0));
  const rating = isMet ? "GREEN" : distance <= (target.amberWithin ?? -1) ? "AMBER" : "RED";
  return { rating, distance, least, most, reason: null };
}

/** A target of hours says nothing of a percentage. Words that are no unit of the hub's are taken for the figure's own. */
function otherUnit({ unit: told }: Target, unit: Unit | null): string | null {
  if (unit === null || told === null || told === unit || !(told in UNITS)) return null;
  return `The target is in ${told} and the figure in ${unit === "percent" ? "per cent" : unit}.`;
}

const UNDECIDED = { rating: "UNDECIDED", distance: null, least: null, most: null } as const;

/** Printed targets have at most three decimals; what floating point adds is taken off. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

function limitsOf(
  target: Target,
  direction: Indicator["direction"],
  baseline: number | null,
): Limits | string {
  if (target.kind === "absolute") return around(target.value, target, direction);
  if (target.kind === "baseline") {
    const from = target.baselineValue ?? baseline;
    if (from === null) return "The figure the target is measured from is not known.";
    return around(changed(from, target), target, direction);
  }
  if (target.kind === "direction") return onwards(target, baseline);
  return target.kind === "milestone"
    ? "The target is a milestone: no figure says whether it is met."
    : "The target depends on other areas' figures, which are not all known.";
}

function changed(from: number, { relation, value }: Target): number {
  if (relation === "plus") return from + (value ?? 0);
  if (relation === "times") return from * (value ?? 1);
  return relation === "percent change" ? from * (1 + (value ?? 0) / 100) : from;
}

function around(
  value: number | null,
  { bound, least, most }: Target,
  direction: Indicator["direction"],
): Limits | string {
  if (least !== null || most !== null) return { least, most, isStrict: false };
  if (value === null) return "The target has no value.";
  const side = bound ?? (direction === "up" ? "at least" : direction === "down" ? "at most" : null);
  if (side === null) return "The plan does not say on which side of its value the target is met.";
  if (side === "equal") return { least: value, most: value, isStrict: false };
  const isStrict = side === "above" || side === "below";
  return side === "at least" || side === "above"
    ? { least: value, most: null, isStrict }
    : { least: null, most: value, isStrict };
}

function onwards({ direction, baselineValue }: Target, own: number | null): Limits | string {
  const baseline = baselineValue ?? own;
  if (baseline === null) return "There is no earlier figure the direction could be told from.";
  if (direction === "same") return { least: baseline, most: baseline, isStrict: false };
  return direction === "up"
    ? { least: baseline, most: null, isStrict: true }
    : { least: null, most: baseline, isStrict: true };
}
