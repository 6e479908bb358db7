import { addDays } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { Dice } from "./random";
import { daySlashed } from "./table";
import type { Row, Table } from "./table";
import type { CollectionYear } from "./year";

/** Every so many years a return was sent in May and put right in July: what happened in March was recorded late. */
const FIRST_CORRECTED = 2015;
const EVERY_YEARS = 3;
const SENT = "05-21";
const CORRECTED = "07-16";
/** Of what happened from this day on, some was not recorded yet. */
const LATELY = "02-20";
const RECORDED_LATE = 0.3;
const MISTYPED = 0.012;

/** The tables of a year's return as they were sent: some of them twice, the second time corrected. */
export function sent(tables: readonly Table[], { year }: CollectionYear, today: IsoDate): Table[] {
  const isCorrected = (year - FIRST_CORRECTED) % EVERY_YEARS === 0 && `${year}-${CORRECTED}` <= today;
  if (!isCorrected) return [...tables];
  return tables.flatMap((table) => {
    const first = asFirstSent(table, year);
    return first === null ? [table] : [named(first, `${year}-${SENT}`), named(table, `${year}-${CORRECTED}`)];
  });
}

const named = (table: Table, day: IsoDate): Table => ({
  ...table,
  path: table.path.replace(/\.csv$/, `_${day}.csv`),
});

/** What was first sent of a table; null: it was right. */
function asFirstSent(table: Table, year: number): Table | null {
  const dice = new Dice(40_000 + year);
  if (table.header.includes("REVIEW_CODE"))
    return {
      ...table,
      rows: table.rows.filter((row) => !(isLate(row[2]!, year) && dice.chance(RECORDED_LATE))),
    };
  if (!table.header.includes("DECOM")) return null;
  return { ...table, rows: mistyped(withoutLateMoves(table, year, dice), dice) };
}

const isLate = (day: string, year: number) => day.split("/").reverse().join("-") >= `${year}-${LATELY}`;

const [CHILD, DECOM, RNE, LS, PLACE, DEC, REC, REASON] = [0, 1, 2, 3, 5, 7, 8, 9] as const;

/** Nobody believes that police protection or a holiday goes on for months. */
const mayGoOn = (row: Row) => !/^[LJ]/.test(row[LS]!) && !/^T/.test(row[PLACE]!);

/** A move or an end of care in the last weeks is not there yet: the episode before goes on. */
function withoutLateMoves({ rows }: Table, year: number, dice: Dice): Row[] {
  const all: Row[] = [];
  rows.forEach((row, index) => {
    const isLast = rows[index + 1]?.[CHILD] !== row[CHILD];
    const before = all.at(-1);
    const isMove = row[RNE] !== "S" && before?.[CHILD] === row[CHILD] && isLate(row[DECOM]!, year);
    if (isLast && isMove && mayGoOn(before!) && dice.chance(RECORDED_LATE))
      return void all.splice(-1, 1, goingOn(before!));
    const isEnd = isLast && row[DEC] !== null && isLate(row[DEC]!, year);
    all.push(isEnd && mayGoOn(row) && dice.chance(RECORDED_LATE) ? goingOn(row) : row);
  });
  return all;
}

const goingOn = (row: Row) => row.with(DEC, null).with(REC, null).with(REASON, null);

/** A day between two placements was mistyped now and then, by a day in both rows. */
function mistyped(rows: readonly Row[], dice: Dice): Row[] {
  const all = [...rows];
  rows.forEach((row, index) => {
    const before = index > 0 ? all[index - 1]! : undefined;
    if (before?.[CHILD] !== row[CHILD] || before?.[DEC] !== row[DECOM] || row[RNE] !== "P") return;
    const wrong = daySlashed(addDays(row[DECOM]!.split("/").reverse().join("-"), -1));
    if (before![DECOM] === wrong || !dice.chance(MISTYPED)) return;
    [all[index - 1], all[index]] = [before!.with(DEC, wrong), row.with(DECOM, wrong)];
  });
  return all;
}
