import type { Profile, ReleasedCell } from "./cell";
import { DFE_THRESHOLD } from "./release";

declare const released: unique symbol;

/** How much a figure changed from one moment to another. Only `releaseDifference` makes one. */
export interface ReleasedDifference {
  readonly [released]: true;
  /** After less before; null: may not be said, or there is no number on one side. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** Why there is no number, in words. */
  readonly reason: string | null;
}

const HIDDEN = "The change is hidden to protect children: it is of 1 to 5 of them.";
const TOGETHER =
  "The change is hidden to protect children: with the others it would tell of a change of 1 to 5 of them.";
const NOTHING = "There is no number on one side.";

/**
 * The difference of two released figures of one group. Two safe figures can have an unsafe difference: under `dfe` a
 * change of 1 to 5 in the numerator, the denominator, or those not counted, is hidden with all its numbers.
 */
export function releaseDifference(
  before: ReleasedCell,
  after: ReleasedCell,
  profile: Profile,
): ReleasedDifference {
  const numerator = less(after.numerator, before.numerator);
  const denominator = less(after.denominator, before.denominator);
  const value = less(after.value, before.value);
  if (numerator === null) return said(null, null, null, after.reason ?? before.reason ?? NOTHING);
  const changes = [numerator, denominator ?? 0, (denominator ?? numerator) - numerator];
  const isFew = changes.some((change) => Math.abs(change) >= 1 && Math.abs(change) <= DFE_THRESHOLD);
  if (profile !== "exact" && isFew) return said(null, null, null, HIDDEN);
  return said(numerator, denominator, value === null ? null : rounded(value), null);
}

/**
 * The steps a difference is made of. Together they are the difference, so where it or one of them is hidden every step
 * is: what is left out of a sum can be worked out from the rest.
 */
export function releaseSteps(
  whole: ReleasedDifference,
  steps: readonly ReleasedDifference[],
): ReleasedDifference[] {
  const isHidden = [whole, ...steps].some(({ reason }) => reason === HIDDEN);
  return steps.map((step) => (isHidden && step.reason === null ? said(null, null, null, TOGETHER) : step));
}

const less = (after: number | null, before: number | null) =>
  after === null || before === null ? null : after - before;

/** Figures have at most two decimals; what floating point adds is taken off. */
const rounded = (value: number) => Math.round(value * 100) / 100;

const said = (
  numerator: number | null,
  denominator: number | null,
  value: number | null,
  reason: string | null,
) => ({ numerator, denominator, value, reason }) as unknown as ReleasedDifference;
