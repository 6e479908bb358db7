import type { IsoDate } from "../lib/dates";
import type { PlanItemRow, PlanNoteRow, PlanUpdateRow } from "../records/plans/planRows";
import { isFarFrom } from "./planPeriod";
import type { PlanDates } from "./planPeriod";
import { readProgress } from "./progress";

/** Where an update comes from. */
export const UPDATE_ORIGINS = {
  printed: "Out of the cell in which the plan prints its progress.",
  file: "A row of a file of progress.",
  note: "Recorded in the hub by an account.",
} as const;

export type UpdateOrigin = keyof typeof UPDATE_ORIGINS;

/** An update on a row of a plan. */
export interface PlanUpdate {
  readonly saidOf: IsoDate | null;
  /** The date as printed, where it is out of a cell. */
  readonly printedDate: string | null;
  readonly heading: string | null;
  readonly words: string | null;
  readonly status: string | null;
  /** The part of the row it is of; null: the whole row. */
  readonly part: string | null;
  readonly origin: UpdateOrigin;
  readonly isOutOfOrder: boolean;
  /** Whether it is dated years before or after its plan, as one with a wrong year is. */
  readonly isOutOfPeriod: boolean;
  /** The account that recorded it, and when; null: it arrived in a file. */
  readonly recordedBy: string | null;
  readonly recordedAt: string | null;
}

const PLAIN = {
  ...{ printedDate: null, heading: null, isOutOfOrder: false, isOutOfPeriod: false },
  ...{ part: null, recordedBy: null, recordedAt: null },
} as const;

interface OfItem {
  readonly updates: readonly PlanUpdateRow[];
  readonly notes: readonly PlanNoteRow[];
}

/** Every update on a row: those without a date first, then by date. `plan`: the dates of its plan; absent: not known. */
export function updatesOf(row: PlanItemRow, { updates, notes }: OfItem, plan?: PlanDates): PlanUpdate[] {
  const printed = readProgress(row.progressPrinted).map(
    ({ printed: printedDate, ...update }): PlanUpdate => ({
      ...{ ...PLAIN, status: null, origin: "printed" },
      ...update,
      printedDate,
    }),
  );
  const sent = updates.map(({ saidOf, part, status, words }): PlanUpdate => ({
    ...PLAIN,
    ...{ saidOf, part, status, words },
    origin: "file",
  }));
  const noted = notes.map(({ saidOf, part, status, words, recordedBy, recordedAt }): PlanUpdate => ({
    ...{ ...PLAIN, saidOf, part, status, words, origin: "note" },
    ...{ recordedBy, recordedAt },
  }));
  const dates = [plan?.fromOn, plan?.toOn, plan?.approvedOn, row.agreedOn, row.statusOn];
  return [...printed, ...sent, ...noted]
    .map((update) => ({ ...update, isOutOfPeriod: isFarFrom(dates, update.saidOf) }))
    .sort((a, b) => (a.saidOf ?? "").localeCompare(b.saidOf ?? ""));
}

/** The newest update on or before a day that has a date; null: none. */
export const newestUpdate = (updates: readonly PlanUpdate[], on: IsoDate): PlanUpdate | null =>
  updates.filter(({ saidOf }) => saidOf !== null && saidOf <= on).at(-1) ?? null;
