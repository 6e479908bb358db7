import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isLookedAfter } from "../children";
import { earlier } from "./calendar";
import { lot, shuffled } from "./lot";
import { adulthood, nursery } from "./people";
import type { Known } from "./people";
import type { Spell } from "./spell";
import { between, settlingDays, stocked } from "./stock";
import type { Stretch } from "./stock";

/** A young carer open to the service. */
export interface YoungCarer extends Stretch {
  readonly who: Known;
  readonly referredOn: IsoDate;
  readonly assessedOn: IsoDate;
  readonly district: string;
  readonly isParentMentalHealth: boolean;
}

/** What is printed of those open on a day: by district, and of these awaiting an assessment and on another plan. */
export const COUNTED = { on: "2018-03-31", awaiting: 10, onPlan: 16 } as const;

/** Of those on a plan, and of those of today, so many are looked after. */
const IN_CARE = 5;

const BEGINNING = "2013-04-30";
/** Names of the four districts, with the number open in each on the day counted. */
const DISTRICTS = [
  ["Demonstration North", 39],
  ["Demonstration East", 42],
  ["Demonstration South", 44],
  ["Demonstration West", 50],
] as const;
/** Hundredths of that number, as time goes by. */
const PER_CENT = [
  [BEGINNING, 58],
  [COUNTED.on, 100],
  ["2021-03-31", 122],
  ["2026-03-31", 150],
] as const;

/** The young carers, with those open on the day settled as they are printed. */
export function youngCarers(
  children: readonly Child[],
  spells: readonly Spell[],
  today: IsoDate,
): YoungCarer[] {
  const child = nursery("Y");
  const dice = lot("young carers");
  const start = (startedOn: IsoDate, district: string): YoungCarer => {
    const who = child(startedOn, [7, 15]);
    const referredOn = addDays(startedOn, -dice.whole(5, 60));
    const assessedOn = addDays(startedOn, dice.chance(0.92) ? -dice.whole(0, 4) : dice.whole(10, 70));
    const endedOn = earlier(addDays(startedOn, dice.whole(200, 1_300)), adulthood(who));
    const isParentMentalHealth = dice.chance(0.36);
    return { startedOn, endedOn, who, referredOn, assessedOn, district, isParentMentalHealth };
  };
  const all = DISTRICTS.flatMap(([district, number]) => {
    const wanted = (day: IsoDate) => Math.round((number * between(PER_CENT, day)) / 100);
    const days = settlingDays(BEGINNING, today);
    return stocked({
      name: `young carers ${district}`,
      days,
      wanted,
      start: (on) => start(on, district),
      oldest: 900,
    });
  });
  return inCareToo(asPrinted(all, spells), children, today);
}

const isOpenOn = ({ startedOn, endedOn }: Stretch): boolean =>
  startedOn <= COUNTED.on && endedOn > COUNTED.on;

function asPrinted(all: readonly YoungCarer[], spells: readonly Spell[]): YoungCarer[] {
  const open = shuffled("open carers", all.filter(isOpenOn), ({ who }) => who.number);
  const newest = [...open].sort((a, b) => (a.startedOn > b.startedOn ? -1 : 1)).slice(0, COUNTED.awaiting);
  const awaiting = new Set(newest);
  const others = open.filter((one) => !awaiting.has(one));
  const alsoInNeed = new Map(others.slice(0, COUNTED.onPlan).map((one, index) => [one, index]));
  const inNeed = spells.filter((spell) => isOpenOn(spell) && isOfAge(spell.who));
  const drawn = shuffled("carers in need", inNeed, ({ who }) => who.number);
  const inCare = drawn.filter(({ isLookedAfter }) => isLookedAfter).slice(0, IN_CARE);
  const people = [...inCare, ...drawn.filter((spell) => !spell.isLookedAfter)].map(({ who }) => who);
  return all.map((one) => {
    if (awaiting.has(one)) return { ...one, assessedOn: addDays(COUNTED.on, 6 + (one.who.number % 20)) };
    if (!isOpenOn(one)) return one;
    const assessedOn = one.assessedOn > COUNTED.on ? one.startedOn : one.assessedOn;
    return { ...one, assessedOn, who: people[alsoInNeed.get(one) ?? -1] ?? one.who };
  });
}

/** Old enough for every carer of the day, and not grown up soon. */
const isOfAge = (who: Known): boolean =>
  ageOn(who.bornOn, COUNTED.on) >= 10 && adulthood(who) > addMonths(COUNTED.on, 48);

/** Some of today's young carers are looked after: they care for somebody at home whom they still see. */
function inCareToo(carers: readonly YoungCarer[], children: readonly Child[], today: IsoDate): YoungCarer[] {
  const isOfSchoolAge = ({ bornOn }: Known) => ageOn(bornOn, today) >= 8 && ageOn(bornOn, today) <= 13;
  const inCare = children.filter((child) => isLookedAfter(child, today) && isOfSchoolAge(child));
  const taken = new Set(carers.map(({ who }) => who.id));
  const people = shuffled("carers in care", inCare, ({ number }) => number).filter(
    ({ id }) => !taken.has(id),
  );
  const open = carers.filter(
    ({ who, startedOn, endedOn, assessedOn }) =>
      who.id.startsWith("Y") && startedOn > COUNTED.on && endedOn > today && assessedOn <= today,
  );
  const places = shuffled("places of carers", open, ({ who }) => who.number).slice(0, IN_CARE);
  return carers.map((one) => ({ ...one, who: people[places.indexOf(one)] ?? one.who }));
}
