import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { upnOf } from "../identifiers";
import { daysBetween, later } from "../socialCare/calendar";
import { lot, trend } from "../socialCare/lot";
import { establishments } from "./establishments";

/** A pupil of the county as one school census has it. */
export interface CensusPupil {
  /** The same in every census. */
  readonly id: string;
  readonly upn: string;
  readonly bornOn: IsoDate;
  readonly sex: "F" | "M";
  readonly ethnicity: string;
  readonly language: string;
  readonly urn: string;
  readonly enteredOn: IsoDate;
  /** R, or 1 to 11. */
  readonly yearGroup: string;
  readonly senProvision: string;
  /** A stretch of entitlement to free school meals; null: none is told. */
  readonly meals: { readonly from: IsoDate; readonly to: IsoDate | null } | null;
}

/** Pupils told of in a year group, of whom the last ten go to a secondary school outside the county. */
const EACH_YEAR_GROUP = 270;
const IN_SECONDARY = 260;
const YEAR_GROUPS = Array.from({ length: 12 }, (_, yearGroup) => yearGroup);
const FIRST_OF_SECONDARY = 7;

/** By the year in which a year group came to school. */
const OTHER_LANGUAGE_SHARES = [
  [2010, 0.051],
  [2011, 0.071],
  [2017, 0.071],
  [2025, 0.09],
] as const;
const MINORITY_SHARES = [
  [2017, 0.041],
  [2025, 0.065],
] as const;
/** By the year of the census. */
const MEALS_SHARES = {
  primary: [
    [2018, 0.11],
    [2026, 0.19],
  ],
  secondary: [
    [2018, 0.1],
    [2026, 0.18],
  ],
} as const;
/** From April 2018 on entitlement that once began was protected, and none ended. */
const ENDED_SHARE = 0.03;
const PROTECTED_SINCE = 2019;
/** Who was not entitled in the first census came to be so from this day on. */
const AFTER_FIRST_CENSUS = "2018-09-04";

/** Some of the county's pupils in reception to year 11 in the spring of `year`, year group by year group. */
export const censusPupils = (year: number): CensusPupil[] =>
  YEAR_GROUPS.flatMap((yearGroup) => {
    const size = yearGroup < FIRST_OF_SECONDARY ? EACH_YEAR_GROUP : IN_SECONDARY;
    return Array.from({ length: size }, (_, place) => pupil(year, yearGroup, place));
  });

function pupil(year: number, yearGroup: number, place: number): CensusPupil {
  const cameToSchool = year - 1 - yearGroup;
  const number = (cameToSchool - 2000) * EACH_YEAR_GROUP + place;
  const dice = lot("census pupil", number);
  const born = addDays(`${cameToSchool - 5}-09-01`, dice.whole(0, 364));
  const isSecondary = yearGroup >= FIRST_OF_SECONDARY;
  const schools = isSecondary ? SECONDARY_SCHOOLS : PRIMARY_SCHOOLS;
  const entered = enteredOn(number, isSecondary ? cameToSchool + FIRST_OF_SECONDARY : cameToSchool, year);
  return {
    ...{ id: `p${100_000 + number}`, upn: upnOf(number, SCHOOLS_OF_UPN), bornOn: born },
    sex: dice.chance(0.512) ? "M" : "F",
    ...originOf(cameToSchool, place, number),
    ...{ urn: schools[place % schools.length]!, enteredOn: entered, yearGroup: String(yearGroup || "R") },
    senProvision: dice.weighted(PROVISIONS),
    meals: mealsOf({ year, isSecondary, place, number, cameToSchool }),
  };
}

/** Digits in the pupil numbers of those who are in no file but the census. */
const SCHOOLS_OF_UPN = "9002";
const schoolsOf = (phase: "PRIMARY" | "SECONDARY") =>
  establishments
    .filter((one) => one.phase === phase && !one.isSpecial && !one.isOutside)
    .map(({ urn }) => urn);
const PRIMARY_SCHOOLS = schoolsOf("PRIMARY");
const SECONDARY_SCHOOLS = schoolsOf("SECONDARY");

/** The September in which the school begins, or for some a later one. */
function enteredOn(number: number, first: number, year: number): IsoDate {
  const dice = lot("school entered", number, first);
  return `${dice.chance(0.08) ? dice.whole(first, year - 1) : first}-09-04`;
}

/** The first places of a year group have another language, White pupils among them; those after them are of minorities. */
function originOf(cameToSchool: number, place: number, number: number) {
  const dice = lot("origin", number);
  const others = Math.round(EACH_YEAR_GROUP * trend(OTHER_LANGUAGE_SHARES, cameToSchool));
  const minority = Math.round(EACH_YEAR_GROUP * trend(MINORITY_SHARES, cameToSchool));
  const whites = Math.ceil(others / 2);
  const isMinority = place >= whites && place < whites + minority;
  const white = place < others ? "WOTH" : dice.chance(0.98) ? "WBRI" : "WIRI";
  const spoken = isMinority ? ["BNG", "MYA", "TGL", "ARA", "CHI"] : ["POL", "POL", "LIT", "POR", "SPA"];
  const ethnicity = isMinority ? dice.weighted(MINORITIES) : white;
  return { ethnicity, language: place < others ? dice.pick(spoken) : "ENG" };
}

interface Asked {
  readonly year: number;
  readonly isSecondary: boolean;
  readonly place: number;
  readonly number: number;
  readonly cameToSchool: number;
}

/** Whoever is entitled in one census is in the next too, as the shares grow. */
function mealsOf({ year, isSecondary, place, number, cameToSchool }: Asked): CensusPupil["meals"] {
  const share = trend(MEALS_SHARES[isSecondary ? "secondary" : "primary"], year);
  const dice = lot("free school meals", number);
  // Seven and the number of places have no common divisor: every place is met once.
  const rank = ((place * 7) % EACH_YEAR_GROUP) / EACH_YEAR_GROUP;
  const isOfFirstCensus = rank < MEALS_SHARES.primary[0][1];
  const [came, last] = [`${cameToSchool}-09-04`, `${year - 1}-10-20`];
  const first = isOfFirstCensus || year < PROTECTED_SINCE ? came : later(came, AFTER_FIRST_CENSUS);
  const from = addDays(first, Math.floor(dice.next() ** 4 * daysBetween(first, last)));
  if (rank < share) return { from, to: null };
  const hasEnded = dice.chance(ENDED_SHARE) && year < PROTECTED_SINCE;
  return hasEnded ? { from, to: addDays(from, dice.whole(0, daysBetween(from, last))) } : null;
}

const PROVISIONS = [
  ["N", 85],
  ["K", 12],
  ["E", 3],
] as const;
const MINORITIES = [
  ["MWBC", 16],
  ["MWAS", 15],
  ["MOTH", 16],
  ["AIND", 14],
  ["ABAN", 8],
  ["AOTH", 12],
  ["BAFR", 9],
  ["CHNE", 5],
  ["OOTH", 5],
] as const;
