import type { IsoDate } from "../lib/dates";
import type { PlanItem } from "./book";
import type { Deadline } from "./deadline";
import type { Standing } from "./late";
import { finishedParts } from "./parts";
import type { StatusForm } from "./statusForm";
import { statusOn } from "./statuses";

/** How a row stands on a day. What the plan does not tell is not finished. */
export function standingOn(item: PlanItem, on: IsoDate): Standing {
  const deadline = item.deadline ?? dueWithin(item, on);
  return {
    ...{ form: statusOn(item.statuses, on)?.normal ?? "unknown", deadline, agreedOn: item.agreedOn },
    finishedParts: finishedParts(deadline, item.partStatuses, on),
    actedOn: actedOn(item, on),
    isCarriedOn: item.carriedOnFrom !== null && item.carriedOnFrom <= on,
  };
}

/**
 * Some plans print the deadline within the status ("Amber January 2018"). It stands until another is told: a status that
 * was recorded since says nothing of it, one that the plan prints anew does.
 */
function dueWithin({ statuses }: PlanItem, on: IsoDate): Deadline | null {
  const told = statuses.filter((status) => status.on === null || status.on <= on);
  return told.findLast(({ due, origin }) => due !== null || origin === "printed")?.due ?? null;
}

/** Statuses that say that something is being done. */
const ACTING: readonly StatusForm[] = ["on track", "at risk", "off track"];

/**
 * The newest day on or before one of which it is told that something was done, or is being done; null: none. A status that
 * the plan prints is no action by itself, and that a row is not begun is none, whatever is said of it.
 */
function actedOn({ updates, statuses, partStatuses }: PlanItem, on: IsoDate): IsoDate | null {
  const told = [...statuses, ...partStatuses];
  const idle = told.filter(({ normal }) => normal === "not started" || normal === "unknown");
  const isIdle = (day: IsoDate, status: string) =>
    idle.some((one) => one.on === day && one.printed === status);
  const days = [
    ...updates.flatMap(({ saidOf, status }) =>
      saidOf === null || (status !== null && isIdle(saidOf, status)) ? [] : [saidOf],
    ),
    ...told.flatMap(({ on: day, origin, normal }) =>
      day !== null && origin !== "printed" && ACTING.includes(normal) ? [day] : [],
    ),
  ];
  return (
    days
      .filter((day) => day <= on)
      .sort()
      .at(-1) ?? null
  );
}
