import type { IsoDate } from "../lib/dates";
import type { PlanNoteRow, PlanUpdateRow } from "../records/plans/planRows";
import type { Deadline, DeadlinePart } from "./deadline";
import { readStatus } from "./status";
import type { StatusWord } from "./status";
import { isFinished } from "./statusForm";
import { byDay, statusOn } from "./statuses";
import type { DatedStatus } from "./statuses";

/** A status of one part of a row. */
export interface PartStatus extends DatedStatus {
  /** The part as it was named: a, a), (A), or the words it is called by. */
  readonly part: string;
}

/** Every status that was told of a part of a row, the earliest first; of one day the recorded last. */
export function partStatusesOf(
  { updates, notes }: { readonly updates: readonly PlanUpdateRow[]; readonly notes: readonly PlanNoteRow[] },
  words: readonly StatusWord[],
): PartStatus[] {
  const read = (
    { saidOf, part, status, words: progress }: PlanUpdateRow | PlanNoteRow,
    origin: "file" | "note",
  ) => {
    const found = part === null ? null : readStatus({ status, progress }, words);
    return found ? [{ ...found, part: part!, on: saidOf, origin }] : [];
  };
  return [...updates.flatMap((row) => read(row, "file")), ...notes.flatMap((row) => read(row, "note"))].sort(
    byDay,
  );
}

const plain = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two names are of one part: letters and digits tell. */
export const isSamePart = (one: string, other: string): boolean => plain(one) === plain(other);

/** The parts a deadline has. */
export const partsOf = (deadline: Deadline | null): readonly DeadlinePart[] => deadline?.parts ?? [];

/** The status of a part in force on a day; null: none is told of it by itself. */
export const partStatusOn = (
  statuses: readonly PartStatus[],
  label: string,
  on: IsoDate,
): PartStatus | null =>
  statusOn(
    statuses.filter(({ part }) => isSamePart(part, label)),
    on,
  );

/** The labels of the parts of a deadline that are finished by themselves on a day. */
export function finishedParts(
  deadline: Deadline | null,
  statuses: readonly PartStatus[],
  on: IsoDate,
): ReadonlySet<string> {
  const labels = partsOf(deadline).map(({ label }) => label);
  const isDone = (label: string) => isFinished(partStatusOn(statuses, label, on)?.normal ?? "unknown");
  return new Set(labels.filter(isDone));
}
