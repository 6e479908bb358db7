import type { Group } from "./cell";

/** Tables of more groups than this are left out: to add and subtract all their cells would take long. */
const MOST_GROUPS = 64;

/** For each of the smallest groups of a table, whether it is in a cell (1) or not (0); of sums of cells, how often. */
type Parts = readonly number[];

/**
 * Tells of cells of a table, by their places, whether one of those `wanted` can be worked out from those `shown`. Of a
 * table with too many groups it never can as far as is told here.
 */
export function toldBySums(
  breakdowns: readonly string[],
  groups: readonly Group[],
): (shown: readonly number[], wanted: readonly number[]) => boolean {
  const whole = groups.filter((group) => breakdowns.every((name) => group[name] !== null));
  if (whole.length > MOST_GROUPS) return () => false;
  const isIn = (part: Group, group: Group) =>
    breakdowns.every((name) => group[name] === null || group[name] === part[name]);
  const parts = groups.map((group) => whole.map((part) => Number(isIn(part, group))));
  return (shown, wanted) => {
    if (wanted.length === 0) return false;
    const isTold = workedOutFrom(shown.map((place) => parts[place]!));
    return wanted.some((place) => isTold(parts[place]!));
  };
}

/** Tells whether a count can be worked out from shown ones by adding and subtracting, however many times. */
function workedOutFrom(shown: readonly Parts[]): (wanted: Parts) => boolean {
  const basis: Step[] = [];
  for (const parts of shown) {
    const rest = without(parts, basis);
    const at = largest(rest);
    if (Math.abs(rest[at] ?? 0) > NOTHING) basis.push({ at, parts: rest.map((one) => one / rest[at]!) });
  }
  return (wanted) => without(wanted, basis).every((one) => Math.abs(one) <= NOTHING);
}

/** What floating point leaves of a difference that is none. */
const NOTHING = 1e-9;

/** A sum of shown cells that is 1 at a place where the sums after it are 0. */
interface Step {
  readonly at: number;
  readonly parts: Parts;
}

const without = (parts: Parts, basis: readonly Step[]): Parts =>
  basis.reduce((rest, { at, parts: step }) => {
    const times = rest[at]!;
    return times === 0 ? rest : rest.map((one, place) => one - times * step[place]!);
  }, parts);

const largest = (parts: Parts): number =>
  parts.reduce((best, one, place) => (Math.abs(one) > Math.abs(parts[best]!) ? place : best), 0);
