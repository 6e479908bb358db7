import { addDays, addMonths } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { County } from "./authority";
import type { Person } from "./child";
import { placesOf } from "./places";
import type { Dice } from "./random";

/** A person before numbers are given out. */
export type Being = Omit<Person, "number" | "family" | "id" | "upn" | "nhsNumber">;

/** First year of these shares of entries by unaccompanied children. */
const UNACCOMPANIED: readonly (readonly [year: number, share: number])[] = [
  [0, 0.02],
  [2014, 0.06],
  [2016, 0.1],
  [2018, 0.05],
  [2021, 0.1],
];

/** First and last age in years at which care begins, with how often. */
const AGES: readonly (readonly [ages: readonly [youngest: number, oldest: number], weight: number])[] = [
  [[0, 0], 21],
  [[1, 4], 18],
  [[5, 9], 19],
  [[10, 15], 32],
  [[16, 16], 10],
  [[17, 17], 3],
];

const SIZES = [
  [1, 78],
  [2, 14],
  [3, 6],
  [4, 2],
] as const;

const ETHNICITIES = [
  ["WBRI", 74],
  ["WOTH", 5],
  ["WROM", 2],
  ["MWBC", 4],
  ["MWBA", 2],
  ["MWAS", 2],
  ["MOTH", 3],
  ["APKN", 3],
  ["AOTH", 1],
  ["BAFR", 2],
  ["BCRB", 2],
] as const;

const NEEDS = [
  ["N1", 63],
  ["N5", 15],
  ["N4", 9],
  ["N2", 3],
  ["N3", 4],
  ["N6", 4],
  ["N8", 2],
] as const;

const DISABILITIES = ["LD", "BEH", "AUT", "COMM", "MOB", "CON"] as const;
const DISABLED_SHARE = 0.13;
const ADULT_MONTHS = 18 * 12;

/** The people of one family who come into care on `startedOn`: one unaccompanied young person, or brothers and sisters. */
export function familyOn(county: County, startedOn: IsoDate, dice: Dice): Being[] {
  const share = UNACCOMPANIED.findLast(([year]) => Number(startedOn.slice(0, 4)) >= year)![1];
  if (dice.chance(share)) return [fromAbroad(county, startedOn, dice)];
  const [youngest, oldest] = dice.weighted(AGES);
  const first = birthday(startedOn, dice.whole(youngest, oldest), dice);
  const size = oldest >= 16 ? 1 : dice.weighted(SIZES);
  const home = homeOf(county, dice);
  const shared = { ...home, ethnicity: dice.weighted(ETHNICITIES), need: dice.weighted(NEEDS) };
  return bornApart(first, size, startedOn, dice).map((bornOn) => ({
    ...shared,
    ...{ bornOn, sex: dice.chance(0.54) ? ("M" as const) : ("F" as const) },
    ...{ isUnaccompanied: false, asylumEndsOn: null, disabilities: disabilities(shared.need, dice) },
  }));
}

function fromAbroad(county: County, startedOn: IsoDate, dice: Dice): Being {
  const bornOn = birthday(startedOn, dice.weighted(AGES_FROM_ABROAD), dice);
  const adulthood = addMonths(bornOn, ADULT_MONTHS);
  // A claim may be decided early, and may outlast childhood: the day is then left open.
  const decidedOn = addDays(startedOn, dice.whole(120, 500));
  const ends = [adulthood, adulthood, decidedOn < adulthood ? decidedOn : adulthood, null];
  const [sex, ethnicity] = [dice.chance(0.9) ? "M" : "F", dice.pick(["AOTH", "BAFR", "OOTH"])] as const;
  const home = { homePostcode: null, homeDistrict: placesOf(county).districts[0]!.code };
  return {
    ...{ sex, ethnicity, bornOn, need: "N8", disabilities: [] },
    ...{ isUnaccompanied: true, asylumEndsOn: dice.pick(ends), ...home },
  };
}

const AGES_FROM_ABROAD = [
  [14, 10],
  [15, 25],
  [16, 45],
  [17, 20],
] as const;

function homeOf(county: County, dice: Dice): Pick<Being, "homePostcode" | "homeDistrict"> {
  const { inside, outside, whereabouts } = placesOf(county);
  const homePostcode = dice.pick(dice.chance(0.96) ? inside : outside);
  return { homePostcode, homeDistrict: whereabouts(homePostcode).district };
}

function disabilities(need: string, dice: Dice): string[] {
  if (need !== "N2" && !dice.chance(DISABLED_SHARE)) return [];
  return [...new Set([dice.pick(DISABILITIES), dice.pick(DISABILITIES)])];
}

function birthday(startedOn: IsoDate, age: number, dice: Dice): IsoDate {
  return addDays(addMonths(startedOn, -12 * age), -dice.whole(1, age === 0 ? 200 : 360));
}

/** Milliseconds. */
const APART = 300 * 86_400_000;

/** The days `size` brothers and sisters were born on, the first given; none after care begins, none an adult. */
function bornApart(first: IsoDate, size: number, startedOn: IsoDate, dice: Dice): IsoDate[] {
  const days = [first];
  while (days.length < size) {
    const day = addDays(dice.pick(days), dice.whole(400, 1300) * (dice.chance(0.5) ? 1 : -1));
    const isChild = day < addDays(startedOn, -10) && addMonths(day, 16 * 12) > startedOn;
    if (isChild && days.every((other) => Math.abs(Date.parse(other) - Date.parse(day)) > APART))
      days.push(day);
  }
  return days.sort();
}
