import type { IsoDate } from "../../lib/dates";
import type { Target } from "../../records/performance/targetRows";

/** Pairs that say over which stretch a figure is printed, and not of whom. */
const STRETCHES = ["window", "term", "source"];

/**
 * Of which group a target is: by dimension, none where it is of everybody. A group in words of its own (current cases)
 * stands under "of".
 */
export function groupOfTarget({ breakdown }: Pick<Target, "breakdown">): Readonly<Record<string, string>> {
  const parts = breakdown.split(";").flatMap((part): [string, string][] => {
    const [, name, value] = /^([^=<>]+)=(.*)$/.exec(part) ?? [null, "of", part];
    return part === "all" || STRETCHES.includes(name!) ? [] : [[name!, value!]];
  });
  return Object.fromEntries(parts);
}

/**
 * The target that is in force on a date: of those for it the next to fall due, or once all are past the last; where none
 * has a date the first.
 */
export function inForce(targets: readonly Target[], on: IsoDate): Target | null {
  const set = targets.filter(({ setOn }) => setOn === null || setOn <= on);
  const dated = set.filter((target) => target.targetOn !== null);
  return dated.find(({ targetOn }) => targetOn! >= on) ?? dated.at(-1) ?? set[0] ?? null;
}
