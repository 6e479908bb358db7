import { addDays, daysInMonth, monthEnds } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { careOf } from "./care";
import type { Child, LegalStatus, Placement } from "./child";
import { episodesOf, statusesOf } from "./episodes";
import { personOf } from "./person";
import { placementsOf } from "./placements";
import { Dice } from "./random";

/** Before the first return, so that it finds children at every stage of a life in care. */
const BEGINNING = "2013-03-31";
const LOOKED_AFTER = 110;
/** The number swings by this many children over so many months. */
const SWING = 3;
const SWING_MONTHS = 17;

/** Every invented child whose care began by `today`, by the number of the child. A life never depends on `today`. */
export function childrenUpTo(today: IsoDate): Child[] {
  const children: Child[] = [];
  let number = 0;
  const isThere = (day: IsoDate) => (child: Child) => child.care.startedOn <= day && child.care.endedOn > day;
  const admit = (day: () => IsoDate, until: IsoDate) => {
    for (;;) {
      const child = childOf(++number, day());
      if (child.care.endedOn > until) return void children.push(child);
    }
  };
  const dice = new Dice(3);
  while (children.length < LOOKED_AFTER) admit(() => addDays(BEGINNING, -dice.whole(0, 1_460)), BEGINNING);
  monthEnds(addDays(BEGINNING, 1), today).forEach((end, month) => {
    const wanted = LOOKED_AFTER + Math.round(SWING * Math.sin((2 * Math.PI * month) / SWING_MONTHS));
    const days = daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
    for (let open = children.filter(isThere(end)).length; open < wanted; open++)
      admit(() => addDays(end, -dice.whole(0, days - 1)), end);
  });
  return children.filter(({ care }) => care.startedOn <= today);
}

function childOf(number: number, startedOn: IsoDate): Child {
  const dice = new Dice(1_000 + number);
  const person = personOf(number, startedOn, dice);
  const care = careOf(person, startedOn, dice);
  const moves = dice.weighted([
    ["seldom", 64],
    ["sometimes", 13],
    ["often", 23],
  ] as const);
  const placements = placementsOf(person, care, moves, dice);
  const statuses = statusesOf(person, care, dice);
  const episodes = episodesOf(care, placements, ordered(statuses, placements), dice);
  return { ...person, care, moves, episodes };
}

/** A child who is placed with parents is under a care order: what the parents agree to ends when the child is with them. */
function ordered(statuses: LegalStatus[], placements: readonly Placement[]): LegalStatus[] {
  if (!placements.some(({ code }) => code === "P1")) return statuses;
  return statuses.map((status) => (status.code === "V2" ? { ...status, code: "C2" } : status));
}

/** Whether a child is looked after on `day`. */
export const isLookedAfter = ({ care }: Child, day: IsoDate): boolean =>
  care.startedOn <= day && day < care.endedOn;

/** The episode a child is in on `day`; undefined: none. */
export const episodeOn = ({ episodes }: Child, day: IsoDate) =>
  episodes.find(({ startedOn, endedOn }) => startedOn <= day && day < endedOn);
