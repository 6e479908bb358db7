import { ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isAdrift } from "../health/drifting";
import type { Drifting } from "../health/drifting";
import { diceFor } from "../health/topics";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import type { Table } from "../table";
import { inSchoolYear, schoolFile } from "./pupils";
import type { Entry } from "./pupils";
import { FIRST_DAY, schoolDays, toldStretches } from "./schoolYear";
import type { Told } from "./schoolYear";
import { schoolStaysOf } from "./stays";
import type { SchoolStay } from "./stays";

/** The share of pupils of school age who miss a tenth of their sessions or more in a school year. */
const OFTEN_ABSENT: Trend = [
  ["2013-04", 0.057],
  ["2017-05", 0.058],
  ["2019-09", 0.062],
  ["2021-09", 0.07],
  ["2026-09", 0.066],
];
const NEW_IN_CARE = 1.6;

const HEADER = "FROM TO SESSIONS_POSSIBLE SESSIONS_AUTHORISED SESSIONS_UNAUTHORISED SCHOOL_URN";

/** Attendance of a school year at schools and not colleges, told after the end of each stretch of it. */
export function attendanceFile(
  children: readonly Child[],
  drifting: Drifting,
  year: number,
  today: IsoDate,
): Table {
  return schoolFile([`attendance_${year}`, HEADER], inSchoolYear(children, year), "absence", (child) => {
    const dice = diceFor("absence", child, year % 100);
    const isOften = dice.chance(oftenShare(child, year));
    return toldStretches(year).flatMap((told) => {
      const from = told[0].from;
      const percent = isAdrift(drifting, child, from)
        ? dice.whole(16, 34)
        : isOften
          ? dice.whole(12, 30)
          : dice.whole(0, 9);
      const lots = { percent, unauthorised: dice.next() * 0.5 };
      return told.at(-1)!.to > today || from < FIRST_DAY ? [] : entriesOf(child, told, lots);
    });
  });
}

/** Older pupils are absent more often than younger ones, and children who have just come into care more than others. */
function oftenShare(child: Child, year: number): number {
  const day: IsoDate = `${year}-09-01`;
  const isNew = !child.periods.some(({ startedOn, endedOn }) => startedOn < `${year}-04-01` && endedOn > day);
  const age = ageOn(child.bornOn, day);
  return shareOn(OFTEN_ABSENT, day) * (age >= 14 ? 1.9 : age >= 11 ? 1.15 : 0.45) * (isNew ? NEW_IN_CARE : 1);
}

interface Lots {
  readonly percent: number;
  /** Share of the sessions missed that are missed without leave. */
  readonly unauthorised: number;
}

function entriesOf(child: Child, told: Told, { percent, unauthorised }: Lots): Entry[] {
  return schoolStaysOf(child).flatMap((stay) => {
    const parts = told.map((part) => shared(part, stay)).filter(({ from, to }) => from <= to);
    const possible = 2 * parts.reduce((sum, { from, to }) => sum + schoolDays(from, to), 0);
    if (possible === 0 || !isSchool(stay)) return [];
    const missed = rounded((possible * percent) / 100, percent);
    const without = Math.round(missed * unauthorised);
    const sessions = [possible, missed - without, without].map(String);
    const [from, to] = [parts[0]!.from, parts.at(-1)!.to];
    return [{ on: from, cells: [from, to, ...sessions, stay.school.urn] }];
  });
}

/** So that a short stay makes nobody absent often who is not, and the other way round. */
const rounded = (sessions: number, percent: number): number =>
  percent < 10 ? Math.floor(sessions) : Math.ceil(sessions);

const isSchool = ({ school }: SchoolStay): boolean =>
  school.phase === "PRIMARY" || school.phase === "SECONDARY";

/** The part of a half-term in which the child is at the school. */
const shared = (part: Told[0], { from, leftOn }: SchoolStay): Told[0] => ({
  from: from > part.from ? from : part.from,
  to: leftOn < part.to ? leftOn : part.to,
});
