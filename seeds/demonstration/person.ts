import { addDays, addMonths } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Person } from "./child";
import { localIdOf, nhsNumberOf, upnOf } from "./identifiers";
import { inside, outside } from "./places";
import type { Dice } from "./random";

const UNACCOMPANIED_SHARE = 0.2;

/** First and last age in years at which care begins, with how often. */
const AGES: readonly (readonly [ages: readonly [youngest: number, oldest: number], weight: number])[] = [
  [[0, 1], 26],
  [[2, 4], 14],
  [[5, 9], 22],
  [[10, 15], 33],
  [[16, 16], 5],
];

const ETHNICITIES = [
  ["WBRI", 70],
  ["WOTH", 6],
  ["WROM", 2],
  ["MWBC", 5],
  ["MWBA", 2],
  ["MOTH", 4],
  ["APKN", 4],
  ["AOTH", 2],
  ["BAFR", 3],
  ["BCRB", 2],
] as const;

/** An invented person who is taken into care on `startedOn`. */
export function personOf(number: number, startedOn: IsoDate, dice: Dice): Person {
  const isUnaccompanied = dice.chance(UNACCOMPANIED_SHARE);
  const ids = { id: localIdOf(number), upn: upnOf(number), nhsNumber: nhsNumberOf(number) };
  const bornOn = birthday(startedOn, isUnaccompanied ? [15, 16] : dice.weighted(AGES), dice);
  return isUnaccompanied ? abroad({ number, ...ids, bornOn }, dice) : local({ number, ...ids, bornOn }, dice);
}

type Born = Pick<Person, "number" | "id" | "upn" | "nhsNumber" | "bornOn">;

function abroad(born: Born, dice: Dice): Person {
  const [sex, ethnicity] = [dice.chance(0.9) ? "M" : "F", dice.pick(["AOTH", "BAFR", "OOTH"])] as const;
  return { ...born, sex, ethnicity, isUnaccompanied: true, homePostcode: null, need: "N8" };
}

function local(born: Born, dice: Dice): Person {
  return {
    ...born,
    sex: dice.chance(0.54) ? "M" : "F",
    ethnicity: dice.weighted(ETHNICITIES),
    isUnaccompanied: false,
    homePostcode: dice.chance(0.94) ? dice.pick(inside) : dice.pick(outside),
    need: dice.weighted(NEEDS),
  };
}

const NEEDS = [
  ["N1", 66],
  ["N5", 14],
  ["N4", 8],
  ["N2", 5],
  ["N3", 4],
  ["N6", 3],
] as const;

function birthday(startedOn: IsoDate, [youngest, oldest]: readonly [number, number], dice: Dice): IsoDate {
  const age = dice.whole(youngest, oldest);
  return addDays(addMonths(startedOn, -12 * age), -dice.whole(1, age === 0 ? 200 : 360));
}
