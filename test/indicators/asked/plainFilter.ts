import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { isTemporary, periodsOfCare, whereaboutsOn } from "../plain/care/periodsOfCare";
import { groupOf } from "../plain/care/groups";
import type { Life } from "./lives";

export interface PlainSpan {
  readonly number: number;
  readonly unit: "days" | "weeks" | "months" | "years";
}
export type Flow = "care_visits" | "placement_starts" | "incidents";
export type Stock = "looked_after" | "known_to_social_care";
export type Window = { last: PlainSpan } | { from: IsoDate | null; to: IsoDate | null };
export type OtherDay = { on: IsoDate } | { before: PlainSpan } | { after: PlainSpan };

/** A filter as the tests draw one. */
export type Drawn =
  | { all: readonly Drawn[] }
  | { any: readonly Drawn[] }
  | { not: Drawn }
  | { age: readonly [number, number] }
  | { sex: readonly string[] }
  | { place: readonly string[] }
  | { happened: Flow; window: Window; where: Drawn | null; atLeast: number | null; atMost: number | null }
  | { wasSo: OtherDay; that: Drawn }
  | { member: Flow | Stock; on: IsoDate | null; that: Drawn | null };

/** A day so long before (-1) or after (1) another. */
export function shifted(day: IsoDate, { number, unit }: PlainSpan, way: -1 | 1): IsoDate {
  if (unit === "days") return addDays(day, way * number);
  if (unit === "weeks") return addDays(day, way * number * 7);
  return addMonths(day, way * number * (unit === "years" ? 12 : 1));
}

/** The days of a window that is told of a day. */
export function endsOf(window: Window, day: IsoDate): [from: IsoDate, to: IsoDate] {
  if ("last" in window) return [shifted(addDays(day, 1), window.last, -1), day];
  return [window.from ?? "0001-01-01", window.to ?? day];
}

/** The days on which something happened to a child, each as often as it did. */
export function daysOf(flow: Flow, { care, visits, incidents }: Life): IsoDate[] {
  if (flow === "care_visits") return visits.filter((day) => whereaboutsOn(care, day));
  if (flow === "incidents") return incidents.filter(({ kind }) => kind === "M").map(({ on }) => on);
  return periodsOfCare(care)
    .flatMap(({ placements }) => placements)
    .filter(({ episodes, start, end }) => end !== start && !episodes.every(isTemporary))
    .map(({ start }) => start);
}

export const isIn = (stock: Stock, { care }: Life, day: IsoDate): boolean =>
  stock === "looked_after" ? whereaboutsOn(care, day) !== null : care.header !== null;

const isFlow = (of: Flow | Stock): of is Flow => of !== "looked_after" && of !== "known_to_social_care";

/** Whether a filter holds of a child on a day. */
export function holds(filter: Drawn, life: Life, day: IsoDate): boolean {
  if ("all" in filter) return filter.all.every((one) => holds(one, life, day));
  if ("any" in filter) return filter.any.some((one) => holds(one, life, day));
  if ("not" in filter) return !holds(filter.not, life, day);
  if ("happened" in filter) return isOften(filter, timesOf(filter, life, day));
  if ("wasSo" in filter) return holds(filter.that, life, otherDay(filter.wasSo, day));
  if ("member" in filter) return isMember(filter, life, day);
  const { care } = life;
  if ("sex" in filter) return filter.sex.includes(groupOf("", care, day)["sex"]!) && !isUnknownSex(life);
  if ("place" in filter) return filter.place.includes(groupOf("", care, day)["placement_type"]!);
  const age = care.header ? ageOn(care.header.bornOn, day) : null;
  return age !== null && age >= filter.age[0] && age <= filter.age[1];
}

const isUnknownSex = ({ care }: Life) => care.header === null || care.header.sex === "U";

const isOften = ({ atLeast, atMost }: { atLeast: number | null; atMost: number | null }, times: number) =>
  times >= (atLeast ?? 0) && times <= (atMost ?? Infinity);

export function timesOf(
  { happened, window, where }: { happened: Flow; window: Window; where: Drawn | null },
  life: Life,
  day: IsoDate,
): number {
  const [from, to] = endsOf(window, day);
  const days = daysOf(happened, life).filter((on) => on >= from && on <= to);
  return days.filter((on) => !where || holds(where, life, on)).length;
}

export function otherDay(other: OtherDay, day: IsoDate): IsoDate {
  if ("on" in other) return other.on;
  return "before" in other ? shifted(day, other.before, -1) : shifted(day, other.after, 1);
}

function isMember(
  { member, on, that }: { member: Flow | Stock; on: IsoDate | null; that: Drawn | null },
  life: Life,
  day: IsoDate,
): boolean {
  if (!isFlow(member)) return isIn(member, life, on ?? day) && (!that || holds(that, life, on ?? day));
  const window = { last: { number: 12, unit: "months" as const } };
  return timesOf({ happened: member, window, where: that }, life, on ?? day) > 0;
}
