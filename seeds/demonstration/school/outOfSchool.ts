import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import type { Dice } from "../random";
import type { Table } from "../table";
import { schoolFile, schoolYearsOf } from "./pupils";
import type { Entry } from "./pupils";
import { schoolDay } from "./schoolYear";
import { schoolStaysOf, stayOn } from "./stays";
import { yearNumberOn } from "./yearGroup";

/** A gap between two schools counts from so many days. */
const LEAST_GAP = 8;
/** The share of pupils who are on a roll without full-time provision at some time of a school year. */
const NOT_FULL_TIME: Trend = [
  ["2013-04", 0.14],
  ["2015-02", 0.13],
  ["2017-09", 0.05],
  ["2026-09", 0.04],
];
const MISSING_SHARE = 0.01;
const HOME_EDUCATION_SHARE = 0.002;

const HEADER = "OUT_OF_SCHOOL_KIND STARTED_ON ENDED_ON HOURS_OFFERED SEEN_ON OUTCOME";

/** Times out of school begun by `today`: between two schools, missing education, at home, or not full time. */
export function outOfSchoolFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["out_of_school", HEADER], children, "out of school", (child) => {
    const others = schoolYearsOf(child, today).flatMap((year) => yearly(child, year, today));
    return [...gaps(child, today), ...others].filter(({ on }) => on <= today);
  });
}

/** Waiting for a place between two schools. */
function gaps(child: Child, today: IsoDate): Entry[] {
  const stays = schoolStaysOf(child);
  return stays.flatMap(({ leftOn, reasonLeft }, index) => {
    const next = stays[index + 1];
    const on = addDays(leftOn, 1);
    const isGap = next && reasonLeft !== "LEFT CARE" && next.from > addDays(leftOn, LEAST_GAP);
    const dice = diceFor("out of school", child, 200 + index);
    return isGap ? [entry("NO SCHOOL PLACE", on, addDays(next.from, -1), { today, dice })] : [];
  });
}

function yearly(child: Child, year: number, today: IsoDate): Entry[] {
  const dice = diceFor("out of school", child, year % 100);
  const on = schoolDay(year, dice.next() * 0.999);
  const number = yearNumberOn(child, on);
  const rank = dice.next();
  const isNotFull = rank < shareOn(NOT_FULL_TIME, on);
  const isRare = rank > 1 - MISSING_SHARE - HOME_EDUCATION_SHARE;
  const stay = number >= 1 && number <= 11 ? stayOn(child, on) : undefined;
  if (!stay || !(isNotFull || isRare)) return [];
  const kind = isNotFull
    ? "NOT FULL TIME"
    : rank > 1 - HOME_EDUCATION_SHARE
      ? "ELECTIVE HOME EDUCATION"
      : "MISSING EDUCATION";
  const planned = addDays(on, dice.whole(14, kind === "NOT FULL TIME" ? 150 : 60));
  return [entry(kind, on, planned < stay.leftOn ? planned : stay.leftOn, { today, dice })];
}

interface Telling {
  readonly today: IsoDate;
  readonly dice: Dice;
}

function entry(kind: string, on: IsoDate, lastDay: IsoDate, { today, dice }: Telling): Entry {
  const endedOn = lastDay <= today ? lastDay : null;
  const hours =
    kind === "NOT FULL TIME"
      ? `${dice.whole(5, 18)}.00`
      : kind === "NO SCHOOL PLACE"
        ? `${dice.whole(0, 10)}.00`
        : null;
  const seenOn = addDays(on, dice.whole(0, 12));
  const outcome =
    endedOn &&
    dice.weighted([
      ["RETURNED", 90],
      ["OTHER", 7],
      ["MOVED", 3],
    ] as const);
  return { on, cells: [kind, on, endedOn, hours, seenOn <= today ? seenOn : null, outcome] };
}
