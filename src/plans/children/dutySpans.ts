import type { ChildPlanDuty } from "../../duties/childPlan";
import { dueOn } from "../../duties/clock";
import { requiredSince } from "../../duties/standing";
import type { RequiredSpell } from "../../duties/standing";
import type { PlanOfChild } from "../../indicators/plansOfChildren";
import type { IsoDate } from "../../lib/dates";

/** One duty. `since` is null for a kind that nobody must have; `overOn` is the first day on which it was over; null: it stands. */
export interface DutySpan {
  readonly since: IsoDate | null;
  readonly overOn: IsoDate | null;
}

/** The duties that were in force, the first first: of several at a time it is the one that began last. */
export function dutySpans(required: readonly RequiredSpell[]): (DutySpan & { readonly since: IsoDate })[] {
  const changes = required.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  const days = [...new Set(changes)].sort();
  const overOn = new Map<IsoDate, IsoDate | null>();
  days.forEach((day, place) => {
    const since = requiredSince(required, day);
    if (since !== null) overOn.set(since, days[place + 1] ?? null);
  });
  return [...overOn]
    .map(([since, over]) => ({ since, overOn: over }))
    .sort((a, b) => a.since.localeCompare(b.since));
}

/** The plans that a duty can be met with: neither made too long before it, nor over by then, nor begun after it. */
export function madeFor(
  { required }: ChildPlanDuty,
  plans: readonly PlanOfChild[],
  { since, overOn }: DutySpan,
): PlanOfChild[] {
  if (since === null) return [...plans];
  const first = required?.madeBefore ? dueOn(required.madeBefore, since)! : "";
  return plans.filter(
    ({ startedOn, endedOn }) =>
      startedOn >= first && !isOver(overOn, startedOn) && (endedOn === null || endedOn > since),
  );
}

/** Whether something that is over on a day, or never (null), is over on another. */
export const isOver = (overOn: IsoDate | null, on: IsoDate) => overOn !== null && overOn <= on;

/** The earlier of two days; null is never. */
export const earlier = (a: IsoDate | null, b: IsoDate | null) =>
  a === null || (b !== null && b < a) ? b : a;
