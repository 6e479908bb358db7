import type { IsoDate } from "../lib/dates";
import type { PlanItem } from "./book";
import type { Standing } from "./late";
import { statusOn } from "./statuses";
import { newestUpdate } from "./updates";

/** How a row stands on a day. What the plan does not tell is not finished. */
export function standingOn({ statuses, updates, deadline: own, agreedOn }: PlanItem, on: IsoDate): Standing {
  const status = statusOn(statuses, on);
  const form = status?.normal ?? "unknown";
  // Some plans print the deadline within the status: "Amber January 2018".
  const deadline = own ?? status?.due ?? null;
  return { form, deadline, agreedOn, updatedOn: newestUpdate(updates, on)?.saidOf ?? null };
}
