import type { IsoDate } from "../lib/dates";
import type { PastStatusRow, PlanItemRow, PlanNoteRow, PlanUpdateRow } from "../records/plans/planRows";
import { readProgress } from "./progress";
import { readStatus } from "./status";
import type { PlanStatus, StatusCells, StatusWord } from "./status";
import type { UpdateOrigin } from "./updates";

/** A status with the day it is of. */
export interface DatedStatus extends PlanStatus {
  /** The day it is of; null: neither its row nor its plan has a date. */
  readonly on: IsoDate | null;
  readonly origin: UpdateOrigin;
}

interface Told {
  readonly row: PlanItemRow;
  /** What the row said before it was told anew. */
  readonly past: readonly PastStatusRow[];
  /** The day of the document, where the row has none of its own. */
  readonly printedOn: IsoDate | null;
  readonly updates: readonly PlanUpdateRow[];
  readonly notes: readonly PlanNoteRow[];
}

/** Every status that was told of a whole row, the earliest first; of one day the printed before the sent, the recorded last. */
export function statusesOf(
  { row, past, printedOn, updates, notes }: Told,
  words: readonly StatusWord[],
): DatedStatus[] {
  const read = (on: IsoDate | null, origin: UpdateOrigin, cells: StatusCells): DatedStatus[] => {
    const status = readStatus(cells, words);
    return status ? [{ ...status, on, origin }] : [];
  };
  const on = row.statusOn ?? printedOn;
  // A day that was told anew is as it was told last.
  const before = past.filter(({ statusOn }) => statusOn !== row.statusOn);
  const all = [
    ...before.flatMap((one) => read(one.statusOn, "printed", cellsOf(one))),
    ...read(on, "printed", { ...cellsOf(row), progress: newestWords(row.progressPrinted) }),
    ...updates
      .filter(isOfWhole)
      .flatMap(({ saidOf, status, words: progress }) => read(saidOf, "file", { status, progress })),
    ...notes
      .filter(isOfWhole)
      .flatMap(({ saidOf, status, words: progress }) => read(saidOf, "note", { status, progress })),
  ];
  return all.sort(byDay);
}

const isOfWhole = ({ part }: PlanUpdateRow | PlanNoteRow) => part === null;

/** The order of statuses: those without a day first. */
export const byDay = (a: DatedStatus, b: DatedStatus): number => (a.on ?? "").localeCompare(b.on ?? "");

const cellsOf = ({ statusPrinted, colourPrinted }: PastStatusRow): StatusCells => ({
  status: statusPrinted,
  colour: colourPrinted,
});

/** The words of the newest update of a cell, its heading before them. */
function newestWords(cell: string | null): string | null {
  const updates = readProgress(cell);
  const newest = updates.reduce<(typeof updates)[number] | null>(
    (latest, one) => (latest === null || (one.saidOf ?? "") >= (latest.saidOf ?? "") ? one : latest),
    null,
  );
  return newest && [newest.heading, newest.words].filter(Boolean).join(" ");
}

/** The status in force on a day: the last that is of that day or before; null: none is. */
export const statusOn = <S extends DatedStatus>(statuses: readonly S[], on: IsoDate): S | null =>
  statuses.filter((status) => status.on === null || status.on <= on).at(-1) ?? null;
