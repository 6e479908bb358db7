import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import type { Topic } from "../health/topics";
import type { Dice } from "../random";
import type { Row, Table } from "../table";
import { FIRST_DAY, schoolYears } from "./schoolYear";

/** The columns by which a school names a child. */
export const WHO = ["UPN", "CHILD_ID", "DOB"];
/** Schools never give the authority's id of one child in this many, once it is of school age. */
const NEVER_BY_ID = 7;

/** By which identifiers a school names a child: its pupil number, and mostly the authority's id. */
export function who({ number, upn, id, bornOn }: Child, dice: Dice): Row {
  const isNamed = number % NEVER_BY_ID !== 0 && dice.chance(0.95);
  return [upn, isNamed ? id : null, bornOn];
}

/** A row of the virtual school: the day that orders the file, and the cells after the identifiers. */
export interface Entry {
  readonly on: IsoDate;
  readonly cells: Row;
}

/** A file of the virtual school, its rows by day from the first day on, each with the identifiers it has. */
export function schoolFile(
  [file, header]: readonly [file: string, header: string],
  children: readonly Child[],
  topic: Topic,
  entriesOf: (child: Child) => readonly Entry[],
): Table {
  const found = children.flatMap((child) => {
    const dice = diceFor("names of school", child, topic.length * 20);
    return entriesOf(child)
      .filter(({ on }) => on >= FIRST_DAY)
      .map(({ on, cells }) => ({ on, row: [...who(child, dice), ...cells] }));
  });
  const rows = found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return {
    path: `virtual_school/${file}.csv`,
    header: [...WHO, ...header.split(/\s+/)],
    rows: rows.map(({ row }) => row),
  };
}

/** Whether a child was looked after at some time of a school year. */
const isIn = ({ periods }: Child, year: number): boolean =>
  periods.some(({ startedOn, endedOn }) => startedOn < `${year + 1}-09-01` && endedOn > `${year}-09-01`);

/** The children who were looked after at some time of a school year. */
export const inSchoolYear = (children: readonly Child[], year: number): Child[] =>
  children.filter((child) => isIn(child, year));

/** The school years up to `today` in which a child was looked after at some time. */
export const schoolYearsOf = (child: Child, today: IsoDate): number[] =>
  schoolYears(today).filter((year) => isIn(child, year));

/** A yes or no as the virtual school writes it. */
export const yesNo = (is: boolean): string => (is ? "1" : "0");
