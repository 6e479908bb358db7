import { addMonths } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { attendanceRows } from "./attendance";
import type { Child } from "./child";
import { isLookedAfter } from "./children";
import type { Drifting } from "./drifting";
import { planRows } from "./educationPlans";
import { upnOf } from "./identifiers";
import { Dice } from "./random";
import { schoolStaysOf, yearGroupOn } from "./schoolStays";
import { schoolYearOf } from "./schoolYear";
import type { Row, Table } from "./table";

const FIRST_YEAR = 2018;
/** Schools never give the authority's id of one child in this many. */
const NEVER_BY_ID = 7;

/** The virtual school's roll, and its attendance and education plans by school year. */
export function schoolTables(children: readonly Child[], drifting: Drifting, today: IsoDate): Table[] {
  const years = Array.from(
    { length: schoolYearOf(today) - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  );
  const rollRows = children.flatMap((child) => rowsOfRoll(child, today));
  return [
    {
      path: "virtual_school/roll.csv",
      header: [...WHO, "SEX", "SCHOOL_URN", "ENROLLED_ON", "LEFT_ON", "YEAR_GROUP", "PHASE", "SEN_PROVISION"],
      rows: [...rollRows, ...puzzles(children, today)],
    },
    ...years.flatMap((year) => [
      {
        path: `virtual_school/attendance_${year}.csv`,
        header: [
          ...[...WHO, "FROM", "TO"],
          ...["SESSIONS_POSSIBLE", "SESSIONS_AUTHORISED", "SESSIONS_UNAUTHORISED"],
        ],
        rows: named(children, year, (child) => attendanceRows(child, drifting, year, today)),
      },
      {
        path: `virtual_school/peps_${year}.csv`,
        header: [...WHO, "PEP_DUE", "PEP_COMPLETED", "QUALITY", "GRADED_BY", "NEXT_REVIEW_DUE"],
        rows: named(children, year, (child) => planRows(child, year, today)),
      },
    ]),
  ];
}

const WHO = ["UPN", "CHILD_ID", "DOB"];

/** Rows of the children still looked after in a school year, each with the identifiers the school gives. */
function named(children: readonly Child[], year: number, rowsOf: (child: Child) => Row[]): Row[] {
  const pupils = children.filter(({ care }) => care.endedOn >= `${year}-09-01`);
  return pupils.flatMap((child) => {
    const dice = new Dice(960_000 + child.number * 40 + year);
    return rowsOf(child).map((row) => [...who(child, dice), ...row]);
  });
}

function who({ number, upn, id, bornOn }: Child, dice: Dice): Row {
  const isNamed = number % NEVER_BY_ID !== 0 && dice.chance(0.95);
  return [upn, isNamed ? id : null, bornOn];
}

function rowsOfRoll(child: Child, today: IsoDate): Row[] {
  const dice = new Dice(970_000 + child.number);
  const need = dice.weighted([
    ["N", 45],
    ["K", 27],
    ["E", 28],
  ] as const);
  return schoolStaysOf(child)
    .filter(({ enrolledOn }) => enrolledOn <= today)
    .map(({ urn, phase, enrolledOn, leftOn }) => {
      const left = leftOn <= today ? leftOn : null;
      const year = yearGroupOn(child, left ?? today);
      return [...who(child, dice), child.sex, urn, enrolledOn, left, year, phase, need];
    });
}

const STRANGERS = 4;

/**
 * What a person must look at: pupils of another authority, a pupil with another date of birth than social care has,
 * and a pupil number given beside two children's ids.
 */
function puzzles(children: readonly Child[], today: IsoDate): Row[] {
  const pupils = children.filter(
    (child) => isLookedAfter(child, today) && schoolStaysOf(child).some(({ leftOn }) => leftOn > today),
  );
  const [first, second, third] = [pupils.at(-4)!, pupils.at(-3)!, pupils.at(-2)!];
  const on = addMonths(today, -14);
  const rest = ["U", "999400", on, addMonths(on, 2), null, "PRIMARY", "N"];
  const strangers = Array.from({ length: STRANGERS }, (_, index) => [
    ...[upnOf(80_000 + index), null, addMonths(today, -12 * (6 + index))],
    ...["U", `99940${index + 1}`, on, null, null, "PRIMARY", "N"],
  ]);
  return [
    ...strangers,
    [first.upn, first.id, addMonths(first.bornOn, 1), ...rest],
    [second.upn, third.id, second.bornOn, ...rest],
  ];
}
