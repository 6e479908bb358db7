import { HubError } from "../../src/lib/hubError";
import { asItStood, knownByEndOf, knows } from "../../src/plans/asItStood";
import type { PlanBook } from "../../src/plans/book";
import { compare } from "../../src/plans/compare";
import type { Context } from "../context";
import { PlanCompared } from "./compared.type";
import type { Plan } from "./plan.type";
import type { Reading } from "./planItem.type";

/** What the graph says of the field. */
export const COMPARED =
  "What changed in it since an earlier day, up to its own. What has a day of its own (statuses, progress, notes, from when to when a role answers) counts by that day, whenever it arrived. Rows, their deadlines and their owners are those the hub knew at the end of each day (UTC); where it did not know the plan on the earlier day, they are those it knows now on both, and `caution` says so. A row is there from the day it was agreed, or else its plan was approved.";

const NOT_KNOWN =
  "The hub did not hold this plan on the earlier day: what has a day of its own is compared, and not which rows, deadlines and owners it printed then.";

const NOT_COME =
  "The later day has not come: what falls due by then is overdue where it is not finished now, and what will be told until then is not known.";

interface Asked {
  readonly since: string;
  readonly kind: string;
}

/** A plan on its day beside itself on an earlier one. Throws HubError PLAN_COMPARED_BACKWARDS. */
export async function comparedSince(
  { code, reading }: Plan,
  { since, kind }: Asked,
  { loaders }: Context,
): Promise<PlanCompared> {
  const { asAt, knownAt, book: now } = reading;
  if (since > asAt)
    throw new HubError(
      "PLAN_COMPARED_BACKWARDS",
      "since: it is after the day of the plan. Give that day, or one before it.",
    );
  const on = async (day: string) => loaders.planBook(knownByEndOf(day, knownAt, Date.now()));
  const [before, after] = await Promise.all([on(since), on(asAt)]);
  const isKnown = knows(before, code);
  const stood = (then: PlanBook, day: string): Reading => ({
    ...reading,
    ...{ asAt: day, book: isKnown ? asItStood(then, now, day) : now },
  });
  const sides = [stood(before, since), stood(after, asAt)] as const;
  const [earlier, later] = sides.map(({ book, asAt: day }) => ({ book, on: day }));
  const today = new Date().toISOString().slice(0, 10);
  const cautions = [...(isKnown ? [] : [NOT_KNOWN]), ...(asAt > today ? [NOT_COME] : [])];
  return PlanCompared.of(kind, sides, compare(code, kind, earlier!, later!), cautions.join(" ") || null);
}
