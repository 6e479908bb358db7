import type { IsoDate } from "../lib/dates";
import type { PastDeadlineRow, PlanItemRow } from "../records/plans/planRows";
import { readDeadline } from "./deadline";
import type { Deadline } from "./deadline";

/** A deadline that a row had until its plan was sent anew with another. */
export interface PastDeadline {
  readonly deadline: Deadline;
  /** The day on which the last file that told it was extracted. */
  readonly lastToldOn: IsoDate;
}

/**
 * What the deadline of a row was, the earliest first. Whatever stands between two tellings of one deadline is told; a
 * deadline that was sent again unchanged is told once, and not at all where it still stands.
 */
export function deadlinesBefore(
  { deadlinePrinted }: PlanItemRow,
  past: readonly PastDeadlineRow[],
): PastDeadline[] {
  const spoken = past.map((row) => ({ printed: textOf(row.deadlinePrinted), lastToldOn: row.saidOn }));
  const turns = [...spoken, { printed: textOf(deadlinePrinted), lastToldOn: "" }];
  const ended = turns.slice(0, -1).filter(({ printed }, at) => printed !== turns[at + 1]!.printed);
  return ended.flatMap(({ printed, lastToldOn }) => {
    const deadline = readDeadline(printed);
    return deadline ? [{ deadline, lastToldOn }] : [];
  });
}

const textOf = (printed: string | null) => printed?.trim() ?? "";
