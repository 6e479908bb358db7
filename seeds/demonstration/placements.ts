import { addDays, addMonths, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Care, Child, Person, Placement } from "./child";
import { inside, outside } from "./places";
import type { Dice } from "./random";

/** Days a placement lasts. */
const LENGTHS = { seldom: [1000, 4200], sometimes: [260, 900], often: [40, 145] } as const;
const OUT_OF_AREA_SHARE = 0.2;
const OUT_OF_AREA_SHARE_UNACCOMPANIED = 0.4;
/** Days from a match with adopters to the move to them. */
const DAYS_TO_MOVE = 21;
const SHORTEST = 14;

/** The placements of a period of care, in order, temporary ones included. */
export function placementsOf(person: Person, care: Care, moves: Child["moves"], dice: Dice): Placement[] {
  const placements: Placement[] = [];
  const toAdopters = care.adoption?.matchedOn ? addDays(care.adoption.matchedOn, DAYS_TO_MOVE) : null;
  const toSupported = dice.chance(0.45) ? addMonths(person.bornOn, 16 * 12 + dice.whole(2, 16)) : null;
  const last = toAdopters ?? care.endedOn;
  let pace = moves;
  for (let on = care.startedOn; on < last;) {
    const placement = place(person, on, toSupported !== null && on >= toSupported, dice);
    let end = addDays(on, dice.whole(LENGTHS[pace][0], LENGTHS[pace][1]));
    if (toSupported !== null && on < toSupported && toSupported < end) end = toSupported;
    if (addDays(end, SHORTEST) > last) end = last;
    placements.push(placement, ...away(placement, end, dice));
    if (pace === "often" && dice.chance(0.05)) pace = "sometimes";
    on = end;
  }
  return toAdopters === null ? placements : [...placements, adoptive(toAdopters, placements.at(-1)!, dice)];
}

/** Half a year or more in one place: now and then a stay in hospital or on holiday, and back. */
function away(placement: Placement, end: IsoDate, dice: Dice): Placement[] {
  const leftOn = addDays(placement.startedOn, dice.whole(60, 400));
  const backOn = addDays(leftOn, dice.whole(2, 12));
  if (!dice.chance(0.16) || addDays(backOn, SHORTEST) > end) return [];
  const stay = { startedOn: leftOn, code: dice.pick(["T1", "T2", "T3"]), provider: null, urn: null };
  return [
    { ...stay, postcode: dice.pick(inside) },
    { ...placement, startedOn: backOn },
  ];
}

function place(person: Person, startedOn: IsoDate, isSupported: boolean, dice: Dice): Placement {
  const age = ageOn(person.bornOn, startedOn);
  const code = isSupported ? "H5" : dice.weighted(age < 10 ? YOUNG : age < 16 ? OLDER : OLDEST);
  const away = person.isUnaccompanied ? OUT_OF_AREA_SHARE_UNACCOMPANIED : OUT_OF_AREA_SHARE;
  const postcode = dice.chance(away) ? dice.pick(outside) : dice.pick(inside);
  if (code === "P1" && person.homePostcode !== null)
    return { startedOn, code, provider: "PR0", postcode: person.homePostcode, urn: "XXXXXXX" };
  const [provider, urn] = dice.pick(RUN_BY[code] ?? RUN_BY["U6"]!);
  return { startedOn, code: code === "P1" ? "U6" : code, provider, postcode, urn };
}

const YOUNG = [
  ["U6", 34],
  ["U4", 30],
  ["U3", 12],
  ["U1", 14],
  ["P1", 7],
  ["R3", 3],
] as const;
const OLDER = [
  ["U6", 28],
  ["U4", 30],
  ["U1", 9],
  ["K2", 22],
  ["P1", 5],
  ["S1", 3],
  ["Z1", 1],
] as const;
const OLDEST = [
  ["U6", 18],
  ["U4", 28],
  ["K2", 20],
  ["H5", 32],
  ["K1", 2],
] as const;

/** Who runs a placement of a type, with its number at Ofsted. */
const RUN_BY: Readonly<Record<string, readonly (readonly [provider: string, urn: string])[]>> = {
  U1: [["PR1", "9990001"]],
  U3: [["PR1", "9990001"]],
  U4: [...own(3), ["PR4", "9990002"], ["PR4", "9990003"]],
  U6: [...own(2), ["PR4", "9990002"], ["PR5", "9990004"]],
  K1: [["PR2", "SC999001"]],
  K2: [
    ["PR1", "SC999002"],
    ["PR4", "SC999003"],
    ["PR4", "SC999004"],
    ["PR4", "SC999005"],
  ],
  H5: [
    ["PR4", "XXXXXXX"],
    ["PR5", "XXXXXXX"],
  ],
  R3: [["PR1", "XXXXXXX"]],
  S1: [["PR4", "XXXXXXX"]],
  Z1: [["PR4", "XXXXXXX"]],
};

function own(times: number): (readonly [string, string])[] {
  return Array.from({ length: times }, () => ["PR1", "9990001"] as const);
}

/** With new carers as adopters, or now and then with the foster carers the child is with. */
function adoptive(startedOn: IsoDate, before: Placement, dice: Dice): Placement {
  const isSameCarers = before.code.startsWith("U") && dice.chance(0.2);
  if (isSameCarers) return { ...before, startedOn, code: "A5", isSameCarers };
  const postcode = dice.chance(0.3) ? dice.pick(outside) : dice.pick(inside);
  return { startedOn, code: "A6", provider: "PR1", postcode, urn: "9990005" };
}
