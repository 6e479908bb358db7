import { addDays } from "../../../src/lib/dates";
import type { Chance } from "./random";

/** An invented child as it really is. */
export interface Person {
  readonly number: number;
  readonly born: string;
  readonly sex: "M" | "F";
  readonly ethnicity: string;
  /** Home of the family. */
  readonly home: string;
  /** Where the child lives in care. */
  readonly placement: string;
  readonly school: string;
  readonly upn: string;
  readonly temporaryUpn: string;
  readonly nhs: string;
  readonly isLookedAfter: boolean;
  readonly hasTwin: boolean;
  /** Of a family that this authority's social care does not know. */
  readonly isStranger: boolean;
}

const FIRST_BIRTH = "2002-07-01";
const BIRTHS_OVER = 6200;
const SCHOOLS = 50;
const SECTORS = 70;
const TWINS = 0.016;
const LOOKED_AFTER = 0.4;
const STRANGERS = 0.05;

/** What one child in five has, and what fewer have. */
const ETHNICITIES = [
  "WBRI",
  "WBRI",
  "WBRI",
  "WBRI",
  "WBRI",
  "WBRI",
  "WBRI",
  "MWBC",
  "BAFR",
  "APKN",
  "WOTH",
  "AIND",
];

/** Families of one to four children: brothers and sisters share home and ethnicity, twins the birthday as well. */
export function peopleOf(chance: Chance, wanted: number, { lookedAfter = LOOKED_AFTER } = {}): Person[] {
  const people: Person[] = [];
  for (let family = 0; people.length < wanted; family++)
    addFamily(people, chance, { families: wanted / 2, lookedAfter, family });
  return people;
}

interface Setting {
  readonly families: number;
  readonly lookedAfter: number;
  /** The number of the family. */
  readonly family: number;
}

function addFamily(people: Person[], chance: Chance, { families, lookedAfter, family }: Setting): void {
  const home = postcode(chance, families);
  const ethnicity = chance.pick(ETHNICITIES);
  const births = 1 + chance.below(3);
  const inCare = chance.is(lookedAfter);
  const isStranger = chance.is(STRANGERS);
  let born = addDays(FIRST_BIRTH, chance.below(BIRTHS_OVER));
  for (let birth = 0; birth < births; birth++) {
    const hasTwin = chance.is(TWINS);
    const sex = chance.pick(["M", "F"] as const);
    // A third of twins are of one egg.
    const sexes = hasTwin ? [sex, chance.is(0.65) ? sex : chance.pick(["M", "F"] as const)] : [sex];
    for (const one of sexes)
      people.push({
        ...{ number: people.length, born, sex: one, ethnicity, home, hasTwin, isStranger },
        placement: chance.is(0.3) ? home : postcode(chance, families),
        school: String(100_001 + ((family + birth) % SCHOOLS)),
        upn: permanentUpn(people.length),
        temporaryUpn: temporaryUpn(people.length),
        nhs: nhsOf(people.length),
        isLookedAfter: inCare,
      });
    born = addDays(born, 330 + chance.below(1200));
    if (born > "2019-12-31") return;
  }
}

/** The letters of an inward postcode. */
const INWARD = "ABDEFGHJLNPQRSTUWXYZ";

/** How many postcodes families live at: those of a county, or more where it is beyond any county. */
const postcodesOf = (families: number) => Math.max(5000, Math.ceil(families / 6));

/** A postcode of the county: a district, a sector of it and two letters. */
function postcode(chance: Chance, families: number): string {
  const number = chance.below(postcodesOf(families));
  const sector = number % SECTORS;
  const unit = Math.floor(number / SECTORS);
  return `XZ${1 + Math.floor(sector / 9)} ${1 + (sector % 9)}${INWARD[unit % 20]}${INWARD[Math.floor(unit / 20) % 20]}`;
}

const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** A UPN of an invented authority with its right check letter. */
function permanentUpn(number: number): string {
  return withLetter(`9001${10_000_000 + number}`, "");
}

/** A temporary UPN ends in a letter, which counts as its place among the letters. */
function temporaryUpn(number: number): string {
  return withLetter(`9001${1_000_000 + number}`, "A");
}

function withLetter(digits: string, last: string): string {
  const values = [...digits].map(Number).concat(last === "" ? [] : LETTERS.indexOf(last));
  const sum = values.reduce((total, value, at) => total + value * (at + 2), 0);
  return `${LETTERS[sum % LETTERS.length]}${digits}${last}`;
}

/** The nth NHS number of those kept for tests whose check digit is one digit. */
function nhsOf(number: number): string {
  for (let nine = 430_000_000 + number * 3; ; nine++) {
    const digits = String(nine);
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}
