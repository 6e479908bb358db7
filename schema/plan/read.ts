import { HubError } from "../../src/lib/hubError";
import { nearest } from "../../src/lib/nearest";
import type { PlanBook, PlanItem } from "../../src/plans/book";
import type { Context } from "../context";
import type { Reading } from "./planItem.type";
import type { PlanArgs } from "./plan.args";

/** What a question about plans is asked of. */
export async function readingOf({ loaders }: Context, { asAt, knownAt }: PlanArgs): Promise<Reading> {
  return { book: await loaders.planBook(knownAt ?? null), asAt, knownAt: knownAt ?? null };
}

/** The row of this id. Throws HubError PLAN_ROW_UNKNOWN, naming the nearest. */
export function rowOf(book: PlanBook, id: string, argument: string): PlanItem {
  const found = book.byId.get(id);
  if (found) return found;
  const near = nearest(id, [...book.byId.keys()], 1)[0];
  const hint = near === undefined ? "Ask plans for the rows there are." : `Did you mean "${near}"?`;
  throw new HubError("PLAN_ROW_UNKNOWN", `${argument}: no plan has such a row. ${hint}`);
}
