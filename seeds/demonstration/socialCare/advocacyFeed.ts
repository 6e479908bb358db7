import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { enquiriesOf } from "./assessmentFeeds";
import { byChildren } from "./events";
import type { Feed } from "./feed";
import { homelessYoungPeople } from "./housingFeeds";
import type { Homeless } from "./housingFeeds";
import { lot } from "./lot";
import type { Known } from "./people";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

/** Offers to looked after children. */
const OFFERS = [
  [2013, 150],
  [2018, 180],
  [2026, 200],
] as const;
const OFFERED_FROM_AGE = 5;

/** Offers of an advocate, an independent visitor or a mentor. */
export const advocacyFeed = (children: readonly Child[], spells: readonly Spell[], today: IsoDate): Feed => ({
  file: "advocacy",
  header: "CHILD_ID DOB ADVOCACY_KIND OFFERED_ON ACCEPTED USED_ON ADVOCACY_ENDED",
  isSmall: true,
  entries: [
    ...spells.flatMap(conferenceOffers),
    ...careOffers(children, today),
    ...homelessYoungPeople(children, today).flatMap(homelessOffer),
  ],
});

/** An advocate is offered before an initial conference, ever more often, and to most before the first review of a plan. */
function conferenceOffers(spell: Spell): Entry[] {
  const { who } = spell;
  return enquiriesOf(spell).flatMap(({ startedOn, conferenceOn }) => {
    const share = startedOn < "2018-04-01" ? 0.35 : 0.85;
    const dice = lot("offer", who.number, startedOn);
    if (conferenceOn === null || ageOn(who.bornOn, startedOn) < OFFERED_FROM_AGE || !dice.chance(share))
      return [];
    return [offer(who, "INITIAL CONFERENCE", startedOn, conferenceOn, dice.chance(0.55))];
  });
}

/** Ever more of those who had no home are offered an advocate within days. */
function homelessOffer({ who, presentedOn, number }: Homeless): Entry[] {
  const dice = lot("homeless offer", number);
  if (!dice.chance(presentedOn < "2018-04-01" ? 0.25 : 0.65)) return [];
  const on = addDays(presentedOn, dice.whole(0, 9));
  return [offer(who, "HOMELESS", on, addDays(on, dice.whole(4, 20)), dice.chance(0.5))];
}

function careOffers(children: readonly Child[], today: IsoDate): Entry[] {
  const told = new Set<string>();
  return byChildren("offers", OFFERS, children, today).flatMap(([child, on], index) => {
    const dice = lot("care offer", index);
    const kind = dice.weighted(KINDS);
    const key = [child.id, on, kind].join();
    const isNew = !told.has(key);
    told.add(key);
    return isNew ? [offer(child, kind, on, addDays(on, dice.whole(5, 40)), dice.chance(0.7))] : [];
  });
}

function offer(who: Known, kind: string, on: IsoDate, usedOn: IsoDate, isAccepted: boolean): Entry {
  const dice = lot("advocate", who.number, on);
  const answeredOn = addDays(on, 2);
  const isUsed = isAccepted && dice.chance(0.92) && usedOn > answeredOn;
  const lasts =
    kind === "MENTOR" || kind === "INDEPENDENT VISITOR" ? dice.whole(200, 900) : dice.whole(0, 30);
  const used = isUsed ? [day(usedOn), day(addDays(usedOn, lasts))] : [null, null];
  return { from: on, cells: [...idAndBirth(who), kind, on, since(answeredOn, yes(isAccepted)), ...used] };
}

const KINDS = [
  ["LOOKED AFTER REVIEW", 40],
  ["ISSUE", 25],
  ["INDEPENDENT VISITOR", 15],
  ["MENTOR", 8],
  ["MISSING INTERVIEW", 6],
  ["COMPLAINT", 6],
] as const;
