import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { earlier, later } from "./calendar";
import { lot, shuffled } from "./lot";
import { nursery } from "./people";
import type { Known } from "./people";

/** A young person who left care at 16 or later, from that day to the day the authority's duties end. */
export interface CareLeaver {
  readonly who: Known;
  readonly leftOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** What is printed of the care leavers entitled to a pathway plan on a day. */
export const COUNTED = { on: "2018-03-31", to21: 269, over21: 29 } as const;
/** Until then only those in education were supported beyond 21. */
const TO_25_SINCE = "2018-04-01";
const BEFORE_RETURNS = "2013-03-31";
const LEFT_BEFORE_RETURNS = 330;
const MONTHS_IN_CARE = 3;

const made = new WeakMap<readonly Child[], CareLeaver[]>();

/** The care leavers: those of the children who left at 16 or later, and young people who had left before the returns. */
export function careLeavers(children: readonly Child[]): CareLeaver[] {
  const all = made.get(children) ?? settled([...children.flatMap(leaverOf), ...leftBefore()]);
  made.set(children, all);
  return all;
}

/** The day a child left care as a care leaver; null: the child did not. */
export function leftCareOn({ bornOn, periods }: Child): IsoDate | null {
  const { startedOn, endedOn } = periods.at(-1)!;
  const isLeaver = endedOn > addMonths(bornOn, 16 * 12) && addMonths(startedOn, MONTHS_IN_CARE) <= endedOn;
  return isLeaver ? endedOn : null;
}

function leaverOf(child: Child): CareLeaver[] {
  const leftOn = leftCareOn(child);
  return leftOn === null ? [] : [{ who: child, leftOn, endsOn: endOf(child, leftOn) }];
}

/** Young people of whom nothing is known but that they left care before the first return. */
function leftBefore(): CareLeaver[] {
  const child = nursery("P");
  return Array.from({ length: LEFT_BEFORE_RETURNS }, () => {
    const who = child(BEFORE_RETURNS, [18, 20]);
    const leftOn = addMonths(who.bornOn, 18 * 12);
    return { who, leftOn, endsOn: endOf(who, leftOn) };
  });
}

/** At 21, or for some later, up to 25. */
function endOf({ number, bornOn }: Known, leftOn: IsoDate): IsoDate {
  const dice = lot("duties end", number);
  const at21 = addMonths(bornOn, 21 * 12);
  const stays = dice.chance(at21 < TO_25_SINCE ? 0.2 : 0.65);
  const endsOn = stays ? addMonths(at21, dice.whole(6, 48)) : at21;
  return later(endsOn, addDays(leftOn, 60));
}

/** Makes those entitled on the day as many as are counted; those who are not, ceased to be so before it. */
function settled(all: readonly CareLeaver[]): CareLeaver[] {
  const young = all.filter(({ who, leftOn }) => leftOn <= COUNTED.on && ageOn(who.bornOn, COUNTED.on) < 25);
  const to21 = young.filter(({ who }) => ageOn(who.bornOn, COUNTED.on) <= 21);
  const over21 = young.filter((one) => !to21.includes(one));
  const youngest = [...to21].sort((a, b) => (a.who.bornOn > b.who.bornOn ? -1 : 1)).slice(0, COUNTED.to21);
  const few = shuffled("over 21", over21, ({ who }) => who.number).slice(0, COUNTED.over21);
  const entitled = new Set([...youngest, ...few]);
  const counted = new Set(young);
  return all.map((one) =>
    !counted.has(one) ? one : entitled.has(one) ? stillEntitled(one) : noLongerEntitled(one),
  );
}

function stillEntitled(one: CareLeaver): CareLeaver {
  const at25 = addMonths(one.who.bornOn, 25 * 12);
  if (one.endsOn > COUNTED.on) return one;
  return { ...one, endsOn: earlier(at25, addDays(COUNTED.on, lot("longer", one.who.number).whole(40, 700))) };
}

function noLongerEntitled(one: CareLeaver): CareLeaver {
  if (one.endsOn <= COUNTED.on) return one;
  const endsOn = addDays(COUNTED.on, -lot("shorter", one.who.number).whole(5, 300));
  return { ...one, endsOn: later(endsOn, addDays(one.leftOn, 1)) };
}

/** Whether a care leaver is among those counted. */
export const isCounted = ({ leftOn, endsOn, who }: CareLeaver): boolean =>
  leftOn <= COUNTED.on && endsOn > COUNTED.on && ageOn(who.bornOn, COUNTED.on) < 25;
