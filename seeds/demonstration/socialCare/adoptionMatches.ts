import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { happenings } from "./events";
import { lot, trend } from "./lot";

/** Children whom one family adopts together, and the days of it, be they in the future. */
export interface Match {
  /** Of the first child, or beyond those of children. */
  readonly number: number;
  readonly children: number;
  readonly matchedOn: IsoDate;
  readonly placedOn: IsoDate;
  readonly orderedOn: IsoDate;
  /** The adopters foster for adoption. */
  readonly fostersThem: boolean;
}

const FIRST_DAY = "2013-04-01";
const FIRST_ELSEWHERE = 40_000;
/** How many children, or brothers and sisters, of other authorities are matched with the county's adopters in a year. */
const ELSEWHERE = [
  [2013, 12],
  [2014, 16],
  [2016, 10],
  [2026, 6],
] as const;
const FOSTERING_SHARES = [
  [2013, 0.04],
  [2015, 0.17],
  [2018, 0.24],
  [2026, 0.18],
] as const;

/** The matches of the county's adopters with its own children and with those of other authorities, in order. */
export function adoptionMatches(children: readonly Child[], today: IsoDate): Match[] {
  const all = [
    ...ofOwnChildren(children),
    ...happenings("matched elsewhere", ELSEWHERE, today).map(elsewhere),
  ];
  return all.sort((a, b) => (a.matchedOn < b.matchedOn ? -1 : 1));
}

/** Children of one family who were matched on one day go to one family of adopters. */
function ofOwnChildren(children: readonly Child[]): Match[] {
  const found = new Map<string, Match>();
  for (const { number, family, periods } of children)
    for (const { adoption, endedOn, episodes } of periods) {
      if (!adoption?.matchedOn || !adoption.placedOn || endedOn < FIRST_DAY) continue;
      const { matchedOn, placedOn } = adoption;
      const key = `${family} ${matchedOn}`;
      const before = found.get(key);
      const fostersThem = episodes.at(-1)!.placement.isSameCarers === true || fosters(number, matchedOn);
      const first = before ?? { number, matchedOn, placedOn, fostersThem, children: 0, orderedOn: endedOn };
      const orderedOn = first.orderedOn > endedOn ? first.orderedOn : endedOn;
      found.set(key, { ...first, orderedOn, children: first.children + 1 });
    }
  return [...found.values()];
}

function elsewhere(matchedOn: IsoDate, index: number): Match {
  const number = FIRST_ELSEWHERE + index;
  const dice = lot("matched elsewhere", index);
  const placedOn = addDays(matchedOn, dice.whole(14, 35));
  const orderedOn = addDays(placedOn, dice.whole(100, 300));
  const children = dice.chance(0.25) ? 2 : 1;
  return { number, children, matchedOn, placedOn, orderedOn, fostersThem: fosters(number, matchedOn) };
}

const fosters = (number: number, matchedOn: IsoDate): boolean =>
  lot("foster to adopt", number).chance(trend(FOSTERING_SHARES, Number(matchedOn.slice(0, 4))));
