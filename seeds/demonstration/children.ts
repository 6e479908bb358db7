import type { IsoDate } from "../../src/lib/dates";
import { DEMONSTRATION } from "./authority";
import type { County } from "./authority";
import type { Child } from "./child";
import { localIdOf, nhsNumberOf, upnOf } from "./identifiers";
import type { Draft } from "./meetAnchors";
import { unfold } from "./unfold";
import { FIRST_YEAR } from "./year";

export { episodeOn, isLookedAfter, lookedAfterOn, periodOn, placementSince } from "./lives";

/** The first day of the first return. */
const FIRST_DAY = `${FIRST_YEAR - 1}-04-01`;

const made = new Map<IsoDate, readonly Child[]>();

/** Every child of the demonstration whose care began by `today`. A life never depends on `today`. */
export function childrenUpTo(today: IsoDate): readonly Child[] {
  const children = made.get(today) ?? childrenOf(DEMONSTRATION, today);
  made.set(today, children);
  return children;
}

/**
 * Every invented child of a county who was looked after on the day before `firstDay` or whose care began later, up to
 * `today`, in the order in which it did.
 */
export function childrenOf(county: County, today: IsoDate, firstDay = FIRST_DAY): Child[] {
  const drafts = [...unfold(county, today, firstDay)].sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  let number = 0;
  return drafts
    .flatMap(({ lives }: Draft, family) =>
      lives.map((life) => ({ ...life, ...named(county, ++number), family: family + 1 })),
    )
    .filter(({ periods: [first] }) => first.startedOn <= today);
}

const named = (county: County, number: number) => ({
  number,
  id: localIdOf(number, county.letter),
  upn: upnOf(number, county.schools),
  nhsNumber: nhsNumberOf(number),
});
