import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import { groupOf as groupInCare } from "../care/groups";
import { NOTHING } from "../care/history";
import type { History as CareHistory } from "../care/history";
import { whereaboutsOn } from "../care/periodsOfCare";
import type { Whereabouts } from "../care/periodsOfCare";
import type { Member } from "../theme";

/** What is needed to know where a child is. */
export type InCare = Pick<CareHistory, "header" | "episodes">;

/** One of those counted, with the day it is told of. */
export interface Told extends Member {
  readonly on: IsoDate;
}

interface Kept {
  readonly care: CareHistory;
  readonly days: Map<IsoDate, Whereabouts | null>;
}
const kept = new WeakMap<object, Kept>();

function keptOf(history: InCare): Kept {
  const { header, episodes } = history;
  const found = kept.get(history) ?? { care: { ...NOTHING, header, episodes }, days: new Map() };
  kept.set(history, found);
  return found;
}

/** The child's care records by themselves. */
export const careOf = (history: InCare): CareHistory => keptOf(history).care;

/** Where a child is on a day; null: not looked after. Found once a day. */
export function careOn(history: InCare, day: IsoDate): Whereabouts | null {
  const { care, days } = keptOf(history);
  const found = days.has(day) ? days.get(day)! : whereaboutsOn(care, day);
  days.set(day, found);
  return found;
}

export const isIn = (day: IsoDate | null, { from, to }: Period): day is IsoDate =>
  day !== null && day >= from && day <= to;

/** Events on days of the period on which the child is looked after, told as members. */
export function inCareIn<E>(
  history: InCare,
  period: Period,
  events: readonly E[],
  tell: (event: E) => { readonly on: IsoDate | null; readonly counted: boolean; readonly amount?: number },
): Told[] {
  return events
    .map(tell)
    .flatMap(({ on, ...rest }) => (isIn(on, period) && careOn(history, on) ? [{ ...rest, on }] : []));
}

/** The group of a member on the day it is told of. */
export const groupOfTold = (history: InCare, { to }: Period, member: Member): Record<string, string> =>
  groupInCare("", careOf(history), (member as Partial<Told>).on ?? to);

/** Days from one date to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
