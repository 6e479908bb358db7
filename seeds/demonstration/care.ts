import { addDays, addMonths, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { AdoptionPlan, Care } from "./child";
import type { Being } from "./person";
import type { Dice } from "./random";

/** How a period of care ends. */
type Way = "home" | "guardians" | "adopters" | "adulthood" | "early independence" | "remand" | "elsewhere";

/** A period of care before it is cut into episodes. */
export interface Stretch extends Omit<Care, "episodes"> {
  readonly way: Way;
}

const ADULT_MONTHS = 18 * 12;
/** Too old to come back into care, in months. */
const LAST_RETURN_MONTHS = 17 * 12 + 3;
const RETURNS_SHARE = 0.4;
/** Of small children who stay until they are adults: adoption was planned once, and given up. */
const GIVEN_UP_SHARE = 0.36;

/** The ways of children whose care begins at up to this age in years, with how often. */
const WAYS: readonly (readonly [oldest: number, ways: readonly (readonly [way: Way, weight: number])[]])[] = [
  [0, [["home", 23], ["guardians", 18], ["adopters", 56], ["adulthood", 2], ["elsewhere", 1]]],
  [4, [["home", 46], ["guardians", 21], ["adopters", 23], ["adulthood", 9], ["elsewhere", 1]]],
  [9, [["home", 60], ["guardians", 14], ["adopters", 1], ["adulthood", 24], ["elsewhere", 1]]],
  [13, [["home", 58], ["guardians", 5], ["adulthood", 35], ["elsewhere", 2]]],
  [15, [["home", 53], ["adulthood", 34], ["early independence", 4], ["remand", 6], ["elsewhere", 3]]],
  [17, [["home", 26], ["adulthood", 59], ["early independence", 8], ["remand", 5], ["elsewhere", 2]]],
]; // prettier-ignore

/** A person's periods of care, the first from `startedOn`. */
export function stretchesOf(being: Being, startedOn: IsoDate, dice: Dice): [Stretch, ...Stretch[]] {
  const first = stretchOf(being, startedOn, dice);
  const stretches: [Stretch, ...Stretch[]] = [first];
  for (let last: Stretch = first; last.way === "home" && dice.chance(RETURNS_SHARE);) {
    const again = addDays(last.endedOn, Math.round(20 + 900 * dice.next() ** 2));
    if (again > addMonths(being.bornOn, LAST_RETURN_MONTHS)) break;
    last = stretchOf(being, again, dice);
    stretches.push(last);
  }
  return stretches;
}

function stretchOf(being: Being, startedOn: IsoDate, dice: Dice): Stretch {
  const age = ageOn(being.bornOn, startedOn);
  const adulthood = addMonths(being.bornOn, ADULT_MONTHS);
  const ways = WAYS.find(([oldest]) => age <= oldest)![1];
  const way = being.isUnaccompanied ? (dice.chance(0.95) ? "adulthood" : "elsewhere") : dice.weighted(ways);
  if (way === "adopters") return adopted(startedOn, dice);
  const endedOn = addDays(startedOn, daysOf(way, dice));
  if (way === "adulthood" || endedOn >= adulthood) return untilAdult(startedOn, adulthood, age, dice);
  return { startedOn, endedOn, way, reasonEnded: dice.weighted(REASONS[way]), adoption: null };
}

const REASONS: Readonly<Record<Exclude<Way, "adopters" | "adulthood">, readonly (readonly [string, number])[]>> = {
  home: [["E4A", 80], ["E4B", 12], ["E13", 8]],
  guardians: [["E45", 55], ["E46", 12], ["E47", 20], ["E48", 3], ["E41", 10]],
  "early independence": [["E5", 8], ["E6", 2]],
  remand: [["E14", 3], ["E9", 1]],
  elsewhere: [["E3", 3], ["E8", 2], ["E16", 1]],
}; // prettier-ignore

/** Days until care ends this way: most returns home are soon. */
function daysOf(way: Way, dice: Dice): number {
  if (way === "guardians") return dice.whole(150, 430);
  if (way === "early independence") return dice.whole(120, 600);
  if (way === "remand") return dice.whole(8, 80);
  return dice.whole(...dice.weighted(DAYS_UNTIL_HOME));
}

const DAYS_UNTIL_HOME: readonly (readonly [days: readonly [number, number], weight: number])[] = [
  [[2, 30], 26],
  [[31, 150], 34],
  [[151, 400], 30],
  [[401, 800], 10],
];

/** Until the 18th birthday; why care ends then, `reasonAtEighteen` says by the last placement. */
function untilAdult(startedOn: IsoDate, endedOn: IsoDate, age: number, dice: Dice): Stretch {
  const adoption = age < 5 && dice.chance(GIVEN_UP_SHARE) ? givenUp(startedOn, dice) : null;
  return { startedOn, endedOn, way: "adulthood", reasonEnded: "E5", adoption };
}

/** Why care ends at 18, by the last placement. */
export function reasonAtEighteen(place: string, dice: Dice): string {
  if (place.startsWith("U")) return dice.weighted([["E17", 55], ["E5", 35], ["E6", 10]]); // prettier-ignore
  if (place === "S1" || place.startsWith("R")) return dice.pick(["E7", "E5"]);
  return dice.weighted([["E5", 75], ["E6", 20], ["E7", 5]]); // prettier-ignore
}

function givenUp(startedOn: IsoDate, dice: Dice): AdoptionPlan {
  const decidedOn = addDays(startedOn, dice.whole(110, 240));
  const givenUpOn = addDays(decidedOn, dice.whole(150, 700));
  return { decidedOn, matchedOn: null, placedOn: null, givenUpOn };
}

/** Days from a match with adopters to the move to them. */
const DAYS_TO_MOVE = 21;

function adopted(startedOn: IsoDate, dice: Dice): Stretch {
  const decidedOn = addDays(startedOn, dice.whole(110, 210));
  const matchedOn = addDays(decidedOn, dice.chance(0.72) ? dice.whole(60, 330) : dice.whole(330, 620));
  const placedOn = addDays(matchedOn, DAYS_TO_MOVE);
  const endedOn = addDays(placedOn, dice.whole(110, 260));
  const adoption = { decidedOn, matchedOn, placedOn, givenUpOn: null };
  return { startedOn, endedOn, way: "adopters", reasonEnded: dice.pick(["E11", "E12"]), adoption };
}
