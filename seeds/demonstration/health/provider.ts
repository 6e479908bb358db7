import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Dice } from "../random";
import type { Row, Table } from "../table";
import { diceFor } from "./topics";
import type { Topic } from "./topics";

/** The first day of the provider's files. */
export const FIRST_DAY = "2013-04-01";

/** The columns by which the provider names a child. */
export const WHO = ["NHS_NUMBER", "CHILD_ID", "DOB"];

/** By which identifiers the provider names a child: both, the NHS number alone, or the authority's id alone. */
export function who({ nhsNumber, id, bornOn }: Child, dice: Dice): Row {
  const known = dice.weighted([
    [[nhsNumber, id], 14],
    [[nhsNumber, null], 5],
    [[null, id], 1],
  ] as const);
  return [...known, bornOn];
}

/** Both identifiers: by these rows every NHS number is known to be a child's. */
export const fully = ({ nhsNumber, id, bornOn }: Child): Row => [nhsNumber, id, bornOn];

/** A row of a health file: the day that orders the file, and the cells after the identifiers. */
export interface Entry {
  readonly on: IsoDate;
  readonly cells: Row;
}

/** The dice that choose identifiers, apart for each topic. */
const namingDice = (topic: Topic, child: Child) =>
  diceFor("names of health", child, [...topic].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 500);

/** A file of the provider, its rows by day from the first day on, each with the identifiers it has. */
export function healthFile(
  [file, header]: readonly [file: string, header: string],
  children: readonly Child[],
  topic: Topic,
  entriesOf: (child: Child) => readonly Entry[],
  named: (child: Child, dice: Dice) => Row = who,
): Table {
  const found = children.flatMap((child) => {
    const dice = namingDice(topic, child);
    return entriesOf(child)
      .filter(({ on }) => on >= FIRST_DAY)
      .map(({ on, cells }) => ({ on, row: [...named(child, dice), ...cells] }));
  });
  const rows = found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return {
    path: `health/${file}.csv`,
    header: [...WHO, ...header.split(" ")],
    rows: rows.map(({ row }) => row),
  };
}

/** A yes or no as the provider writes it. */
export const yesNo = (is: boolean): string => (is ? "1" : "0");

/** The day, or null where it lies after `today`. */
export const known = (day: IsoDate | null, today: IsoDate): IsoDate | null =>
  day !== null && day <= today ? day : null;
