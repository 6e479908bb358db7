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
  /** The day it was agreed; null: not known. */
  readonly agreedOn: IsoDate | null;
  /** The day of the newest update on or before the day asked about; null: none. */
  readonly updatedOn: IsoDate | null;
}

/** The first day that had passed without the row being finished; null: none. Of a row in parts, that of the first part. */
export function overdueSince({ form, deadline }: Standing, on: IsoDate): IsoDate | null {
  if (isFinished(form)) return null;
  return dueDays(deadline).find((day) => day < on) ?? null;
}

/** Whether something of the row was due before a day and the row is not finished. What is due on the day is not overdue. */
export const isOverdue = (standing: Standing, on: IsoDate): boolean => overdueSince(standing, on) !== null;

const MONTHS_WITHOUT_ACTION = 3;

/**
 * The tracker's own rule of "Incomplete": no action in place, and at least three months since it was agreed. An action
 * in place is an update of the day it was agreed or later.
 */
export function isIncomplete({ form, agreedOn, updatedOn }: Standing, on: IsoDate): boolean {
  if (agreedOn === null || isFinished(form)) return false;
  const isActedOn = updatedOn !== null && updatedOn >= agreedOn;
  return !isActedOn && addMonths(agreedOn, MONTHS_WITHOUT_ACTION) <= on;
}

/** Since when a row has been waiting to be finished: since it was agreed; null: it is finished, or not agreed by then. */
export function pendingSince({ form, agreedOn }: Standing, on: IsoDate): IsoDate | null {
  return agreedOn === null || agreedOn > on || isFinished(form) ? null : agreedOn;
}
