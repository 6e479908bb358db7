import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isWorkingDay } from "../health/workingDays";
import { diceFor } from "../health/topics";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import type { Dice } from "../random";
import type { Table } from "../table";
import { schoolFile, schoolYearsOf } from "./pupils";
import type { Entry } from "./pupils";
import { schoolDay } from "./schoolYear";
import { stayOn } from "./stays";
import { yearNumberOn } from "./yearGroup";

/** The share of pupils of secondary age who are suspended at least once in a school year. */
const SUSPENDED: Trend = [
  ["2013-09", 0.22],
  ["2017-09", 0.18],
  ["2020-03", 0.14],
  ["2021-03", 0.09],
  ["2022-09", 0.19],
];
const SUSPENDED_PRIMARY = 0.03;
/** Nobody was excluded for good from 2010 until the school year that began in 2018. */
const [PERMANENT_SINCE, PERMANENT_SHARE] = [2018, 0.05];

const HEADER = `SCHOOL_URN CATEGORY STARTED_ON ENDED_ON SESSIONS REASON_1 REASON_2 REASON_3 PROVISION_FROM
OUTCOME OUTCOME_ON`;

/** The suspensions and permanent exclusions by `today`. */
export function exclusionsFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["exclusions", HEADER], children, "exclusions", (child) => {
    const entries = schoolYearsOf(child, today).flatMap((year) => entriesOf(child, year, today));
    return [...new Map(entries.map((entry) => [entry.on, entry])).values()];
  });
}

function entriesOf(child: Child, year: number, today: IsoDate): Entry[] {
  const dice = diceFor("exclusions", child, year % 100);
  const number = yearNumberOn(child, `${year}-09-01`);
  const share =
    number < 1 || number > 11 ? 0 : number < 7 ? SUSPENDED_PRIMARY : shareOn(SUSPENDED, `${year}-09-01`);
  if (!dice.chance(share)) return [];
  return Array.from({ length: dice.weighted(TIMES) }).flatMap(() => {
    const on = schoolDay(year, dice.next() * 0.999);
    const isPermanent = year >= PERMANENT_SINCE && dice.chance(PERMANENT_SHARE) && number >= 7;
    const entry = isPermanent ? permanent(child, on, today, dice) : suspension(child, on, dice);
    return entry && on <= today ? [entry] : [];
  });
}

const TIMES = [
  [1, 56],
  [2, 26],
  [3, 12],
  [5, 6],
] as const;

function suspension(child: Child, on: IsoDate, dice: Dice): Entry | null {
  const sessions = dice.weighted(SESSIONS);
  const [first, second] = [dice.weighted(REASONS), dice.chance(0.3) ? "DB" : null];
  const reasons = [first, second === first ? null : second, null];
  const urn = stayOn(child, on)?.school.urn;
  if (urn === undefined) return null;
  return {
    on,
    cells: [urn, "SUSP", on, lastDay(on, sessions), String(sessions), ...reasons, null, null, null],
  };
}

function permanent(child: Child, on: IsoDate, today: IsoDate, dice: Dice): Entry | null {
  const outcome = dice.weighted([
    ["UPHELD", 5],
    ["REINSTATED", 1],
    ["CANCELLED", 4],
  ] as const);
  const outcomeOn = addDays(on, dice.whole(5, 30));
  const told = outcomeOn <= today ? [outcome, outcomeOn] : ["PENDING", null];
  const urn = stayOn(child, on)?.school.urn;
  if (urn === undefined) return null;
  return {
    on,
    cells: [urn, "PERM", on, null, null, dice.weighted(REASONS), null, null, addDays(on, 8), ...told],
  };
}

const SESSIONS = [
  [1, 6],
  [2, 34],
  [4, 26],
  [6, 18],
  [10, 16],
] as const;
const REASONS = [
  ["DB", 40],
  ["VA", 20],
  ["PP", 17],
  ["PA", 9],
  ["VP", 5],
  ["DM", 4],
  ["DA", 3],
  ["TH", 2],
] as const;

/** The last school day of a suspension of so many sessions, two a day. */
function lastDay(from: IsoDate, sessions: number): IsoDate {
  let day = from;
  for (let left = Math.ceil(sessions / 2) - 1; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
