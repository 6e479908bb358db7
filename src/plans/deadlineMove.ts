import type { IsoDate } from "../lib/dates";
import { dueDays } from "./deadline";
import type { Deadline } from "./deadline";

/** How a deadline went from one day to another. */
export const DEADLINE_MOVES = {
  slipped: "It is due later than it was.",
  "brought forward": "It is due earlier than it was.",
  set: "It had no day by which it was due, and has one.",
  "taken away": "It had a day by which it was due, and has none.",
} as const;

export type DeadlineMove = keyof typeof DEADLINE_MOVES;

/** The day by which all of it is due; null: none is told. */
export const dueBy = (deadline: Deadline | null): IsoDate | null => dueDays(deadline).at(-1) ?? null;

/**
 * Which way a deadline went; null: it is as it was, however it is printed. Of one in parts the last part tells, or where
 * that stayed the first part that moved.
 */
export function deadlineMove(before: Deadline | null, after: Deadline | null): DeadlineMove | null {
  const [was, is] = [dueDays(before), dueDays(after)];
  if (was.length === 0) return is.length === 0 ? null : "set";
  if (is.length === 0) return "taken away";
  const pairs = [
    [was.at(-1)!, is.at(-1)!] as const,
    ...was.map((day, index) => [day, is[index] ?? day] as const),
  ];
  const moved = pairs.find(([from, to]) => from !== to);
  return moved === undefined ? null : moved[1] > moved[0] ? "slipped" : "brought forward";
}
