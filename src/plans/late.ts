import { addMonths } from "../lib/dates";
import type { IsoDate } from "../lib/dates";
import { dueDays } from "./deadline";
import type { Deadline } from "./deadline";
import { isFinished } from "./statusForm";
import type { StatusForm } from "./statusForm";

/** How a row of a plan stands on a day. */
export interface Standing {
  readonly form: StatusForm;
  readonly deadline: Deadline | null;
  /** The labels of the parts of the deadline that are finished by themselves. */
  readonly finishedParts: ReadonlySet<string>;
  /** The day it was agreed; null: not known. */
  readonly agreedOn: IsoDate | null;
  /** The newest day on or before the day asked about of which something done is told; null: none. */
  readonly actedOn: IsoDate | null;
  /** Whether a row of a later plan carries it on by then. */
  readonly isCarriedOn: boolean;
}

/**
 * The first day that had passed without the row being finished; null: none. Of a row in parts, that of the first part not finished. A
 * row that a later plan carries on is due there.
 */
export function overdueSince(
  { form, deadline, finishedParts, isCarriedOn }: Standing,
  on: IsoDate,
): IsoDate | null {
  if (isFinished(form) || isCarriedOn) return null;
  return dueDays(deadline, finishedParts).find((day) => day < on) ?? null;
}

/** Whether something of the row was due before a day and the row is not finished. What is due on the day is not overdue. */
export const isOverdue = (standing: Standing, on: IsoDate): boolean => overdueSince(standing, on) !== null;

const MONTHS_WITHOUT_ACTION = 3;

/**
 * The tracker's own rule of "Incomplete": no action currently in place, and at least three months since it was agreed. An
 * action is in place while something done was told of the last three months.
 */
export function isIncomplete({ form, agreedOn, actedOn }: Standing, on: IsoDate): boolean {
  if (agreedOn === null || isFinished(form)) return false;
  const last = actedOn !== null && actedOn > agreedOn ? actedOn : agreedOn;
  return addMonths(last, MONTHS_WITHOUT_ACTION) <= on;
}

/** Since when a row has been waiting to be finished: since it was agreed; null: it is finished, or not agreed by then. */
export function pendingSince({ form, agreedOn }: Standing, on: IsoDate): IsoDate | null {
  return agreedOn === null || agreedOn > on || isFinished(form) ? null : agreedOn;
}
