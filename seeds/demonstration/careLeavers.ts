import { addMonths } from "../../src/lib/dates";
import type { Child } from "./child";
import { Dice } from "./random";
import { daySlashed } from "./table";
import type { Table } from "./table";
import { isIn, returned } from "./year";
import type { CollectionYear } from "./year";

const AGES = [17, 18, 19, 20, 21];
const MONTHS_IN_CARE = 3;

/** The 17th to 21st birthdays of a care leaver that fall in the year: one at most, none for who never was one. */
export function birthdaysIn({ bornOn, care }: Child, year: CollectionYear): number[] {
  const isLeaver =
    care.endedOn > addMonths(bornOn, 16 * 12) && addMonths(care.startedOn, MONTHS_IN_CARE) <= care.endedOn;
  if (!isLeaver) return [];
  return AGES.filter((age) => {
    const birthday = addMonths(bornOn, age * 12);
    return birthday >= year.firstDay && birthday >= care.endedOn && isIn(year, birthday, null);
  });
}

/** SSDA903 OC3 of a year: the care leavers whose birthday fell in it. */
export function careLeaverReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const rows = children.flatMap((child) =>
    birthdaysIn(child, year).map((age) => [child.id, daySlashed(child.bornOn), ...lot(child, age, year)]),
  );
  return [returned(year, "oc3", "CHILD DOB IN_TOUCH ACTIV ACCOM", rows)];
}

/** Contact, activity and accommodation around a birthday. */
function lot({ number }: Child, age: number, { year }: CollectionYear): string[] {
  const dice = new Dice(200_000 + number * 50 + age);
  const contact = dice.weighted(CONTACT);
  if (contact !== "YES") return [contact, "0", "0"];
  const activity = dice.weighted(ACTIVITIES);
  const home = dice.weighted(HOMES);
  // Neither a foyer nor a former foster carer takes somebody of 17.
  const isTooYoung = age === 17 && /^[TZ]/.test(home);
  const coded = year >= 2022 ? activity : (BEFORE_2022[activity] ?? activity);
  return [contact, coded, isTooYoung ? "D1" : home];
}

/** Apprenticeships and employment had one code each, full and part time, to 2021. */
const BEFORE_2022: Readonly<Record<string, string>> = { F4: "F3", F5: "F3", P4: "P3", P5: "P3" };

const CONTACT = [
  ["YES", 90],
  ["NO", 5],
  ["REFU", 3],
  ["NREQ", 1],
  ["RHOM", 1],
] as const;
const ACTIVITIES = [
  ["F1", 6],
  ["F2", 18],
  ["P2", 4],
  ["F4", 5],
  ["F5", 22],
  ["P5", 6],
  ["G4", 10],
  ["G5", 22],
  ["G6", 7],
] as const;
const HOMES = [
  ["U1", 34],
  ["D1", 18],
  ["B1", 14],
  ["Z1", 12],
  ["T1", 8],
  ["K1", 4],
  ["E1", 3],
  ["V2", 2],
  ["S2", 2],
  ["X2", 2],
] as const;
