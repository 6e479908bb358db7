import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Table } from "../table";
import { healthFile, known, yesNo } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

/** The share of those who leave care from 17 on who are offered their health history. */
const OFFERED: Trend = [
  ["2013-04", 0.2],
  ["2017-11", 0.42],
  ["2019-01", 0.75],
  ["2022-01", 0.88],
];
const ADULT_AGE = 18;
const OLDEST_WITHOUT = 17;

/** The health histories offered by `today` to young people who leave care from the age of 17. */
export function leavingFile(children: readonly Child[], today: IsoDate): Table {
  const header = "HISTORY_FORM HISTORY_OFFERED_ON HISTORY_GIVEN_ON HISTORY_DECLINED IMMUNISATIONS_INCLUDED";
  return healthFile(["leaving_histories", header], children, "leaving", (child) => entries(child, today));
}

function entries(child: Child, today: IsoDate): Entry[] {
  const dice = diceFor("leaving", child);
  const leftOn = child.periods.at(-1)!.endedOn;
  const offeredOn = addDays(leftOn, -dice.whole(10, 150));
  const givenOn = addDays(offeredOn, dice.whole(0, 60));
  const [isOffered, isDeclined] = [dice.chance(shareOn(OFFERED, offeredOn)), dice.chance(0.14)];
  const isOfAge =
    leftOn >= addMonths(child.bornOn, OLDEST_WITHOUT * 12) &&
    leftOn <= addMonths(child.bornOn, ADULT_AGE * 12 + 1);
  if (!isOfAge || !isOffered || offeredOn > today) return [];
  const form =
    offeredOn < "2018-06-01" ? "LETTER" : dice.weighted(offeredOn < "2023-01-01" ? PASSPORTS : APPLICATIONS);
  const isGiven = !isDeclined && givenOn <= today;
  const hasImmunisations = isGiven ? yesNo(dice.chance(0.8)) : null;
  return [
    {
      on: offeredOn,
      cells: [form, offeredOn, isGiven ? known(givenOn, today) : null, yesNo(isDeclined), hasImmunisations],
    },
  ];
}

const PASSPORTS = [
  ["PASSPORT", 8],
  ["LETTER", 2],
] as const;
const APPLICATIONS = [
  ["DIGITAL", 6],
  ["PASSPORT", 3],
  ["LETTER", 1],
] as const;
