import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import type { Dice } from "../random";
import type { Table } from "../table";
import { inSchoolYear, schoolFile, yesNo } from "./pupils";
import type { Entry } from "./pupils";
import { planDays, schoolYearOf } from "./schoolYear";
import { schoolStaysOf } from "./stays";

/** The days of a term over which the plans of all children are spread. */
const SPREAD = 25;
/** A child who is new in care or at school has a plan within this many days. */
const FIRST_WITHIN = 18;
/** A plan is made out so many days before it is due. */
const PREPARED_BEFORE = 25;

/** One plan in five was late when the inspectors came in February 2015; nearly all are done since autumn 2017. */
const ON_TIME: Trend = [
  ["2013-04", 0.76],
  ["2015-02", 0.8],
  ["2017-09", 0.94],
  ["2020-03", 0.95],
];
const DONE_AT_ALL: Trend = [
  ["2013-04", 0.9],
  ["2015-02", 0.93],
  ["2017-09", 0.99],
];
/** The share of the plans whose quality is looked at: a sample at first. */
const GRADED: Trend = [
  ["2014-09", 0.15],
  ["2018-02", 0.4],
  ["2019-09", 0.9],
];
const GOOD: Trend = [
  ["2014-09", 0.35],
  ["2018-02", 0.52],
  ["2022-09", 0.72],
  ["2026-09", 0.78],
];

const HEADER = `PEP_DUE PEP_COMPLETED QUALITY GRADED_BY NEXT_REVIEW_DUE TERM MEETING_HELD GRADED_ON
CHILD_TOOK_PART SMART_TARGETS TARGETS_SET TARGETS_MET PUPIL_PREMIUM_SPENT`;

interface Due {
  readonly term: string;
  readonly on: IsoDate;
}

/** The education plans that fall due in a school year and are known of by `today`. */
export function plansFile(children: readonly Child[], year: number, today: IsoDate): Table {
  return schoolFile([`peps_${year}`, HEADER], inSchoolYear(children, year), "education plans", (child) => {
    const dice = diceFor("education plans", child, year % 100);
    const termly = [...planDays(year), ...planDays(year + 1)].map(({ term, on }) => ({
      term,
      on: addDays(on, child.number % SPREAD),
    }));
    return duesOf(child, year, termly.slice(0, 3))
      .filter(({ on }) => on <= addDays(today, PREPARED_BEFORE))
      .map((due) => entry(due, termly.find(({ on }) => on > due.on)!.on, today, dice));
  });
}

/** One plan a term while at school, and one when school in care begins. */
function duesOf(child: Child, year: number, termly: readonly Due[]): Due[] {
  const stays = schoolStaysOf(child);
  const firsts = child.periods.flatMap(({ startedOn, endedOn }): Due[] => {
    const first = stays.find(({ from }) => from >= startedOn && from < endedOn);
    const on = first && addDays(first.from, FIRST_WITHIN);
    return on && schoolYearOf(on) === year ? [{ term: termOf(on), on }] : [];
  });
  const days = new Map([...firsts, ...termly].map((due) => [due.on, due]));
  const isAtSchool = ({ on }: Due) => stays.some(({ from, leftOn }) => from < on && on <= leftOn);
  return [...days.values()].filter(isAtSchool).sort((one, other) => (one.on < other.on ? -1 : 1));
}

const termOf = (day: IsoDate): string =>
  day.slice(5) >= "09-01" ? "AUTUMN" : day.slice(5) < "04-10" ? "SPRING" : "SUMMER";

function entry({ on, term }: Due, nextOn: IsoDate, today: IsoDate, dice: Dice): Entry {
  const chance = (trend: Trend) => dice.chance(shareOn(trend, on));
  const doneOn = addDays(
    on,
    chance(ON_TIME) ? -dice.whole(0, 12) : dice.whole(3, on < "2017-09-01" ? 55 : 24),
  );
  const [isDone, isGraded, isGood] = [chance(DONE_AT_ALL) && doneOn <= today, chance(GRADED), chance(GOOD)];
  const grade = isGood ? dice.weighted(GOOD_GRADES) : dice.weighted(POOR_GRADES);
  const [gradedOn, heldOn] = [addDays(doneOn, dice.whole(4, 30)), addDays(doneOn, -dice.whole(0, 14))];
  const isQuality = isGraded && gradedOn <= today;
  const [takesPart, set] = [dice.chance(0.8), dice.whole(2, 5)];
  const [met, pounds] = [dice.whole(Math.min(1, set), set), dice.whole(4, 24) * 25];
  const isSmart = isGood && dice.chance(0.9);
  if (!isDone) return { on, cells: [on, null, null, null, null, term, ...Array<null>(7).fill(null)] };
  const quality = isQuality ? [grade, "Virtual school adviser"] : [null, null];
  const targets = [yesNo(takesPart), isQuality ? yesNo(isSmart) : null, String(set), String(met)];
  const nextDueOn = doneOn > nextOn ? doneOn : nextOn;
  return {
    on,
    cells: [
      on,
      doneOn,
      ...quality,
      nextDueOn,
      term,
      heldOn,
      isQuality ? gradedOn : null,
      ...targets,
      `${pounds}.00`,
    ],
  };
}

const GOOD_GRADES = [
  ["OUTSTANDING", 1],
  ["GOOD", 6],
] as const;
const POOR_GRADES = [
  ["REQUIRES IMPROVEMENT", 5],
  ["INADEQUATE", 1],
] as const;
