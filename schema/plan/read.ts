import { HubError } from "../../src/lib/hubError";
import { nearestRows } from "../../src/lib/nearestRow";
import type { PlanBook, PlanItem } from "../../src/plans/book";
import type { Context } from "../context";
import type { Reading } from "./planItem.type";
import type { PlanArgs } from "./plan.args";

/** What a question about plans is asked of. */
export async function readingOf({ loaders }: Context, { asAt, knownAt }: PlanArgs): Promise<Reading> {
  return { book: await loaders.planBook(knownAt ?? null), asAt, knownAt: knownAt ?? null, steps: 0 };
}

/** The row of this id. Throws HubError PLAN_ROW_UNKNOWN, naming the nearest. */
export function rowOf(book: PlanBook, id: string, argument: string): PlanItem {
  const found = book.byId.get(id);
  if (found) return found;
  const near = nearestRows(id, [...book.byId.keys()])[0];
  const hint = near === undefined ? "Ask plans for the rows there are." : `Did you mean "${near}"?`;
  throw new HubError("PLAN_ROW_UNKNOWN", `${argument}: no plan has such a row. ${hint}`);
}

const MOST_STEPS = 4;

/**
 * The reading of rows that are reached from others. Plans hang together in circles, so that each step is several times
 * as many rows: throws HubError PLANS_TOO_FAR beyond some steps.
 */
export function further(reading: Reading): Reading {
  if (reading.steps < MOST_STEPS) return { ...reading, steps: reading.steps + 1 };
  throw new HubError(
    "PLANS_TOO_FAR",
    `Query: it goes from row to row of plans more than ${MOST_STEPS} times. Ask for the rows further on by themselves.`,
  );
}
