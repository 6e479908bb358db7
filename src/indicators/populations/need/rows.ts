import type { RecordTable } from "../../../records/recordTable";
import type { Cte } from "../../cte";
import { known } from "../../parts/known";
import { ageSql } from "../../parts/time";
import { flow, stock } from "../../population";
import type { Population } from "../../population";
import { persons } from "./persons";

/** What an event or an open record is written by. */
interface Written extends Pick<Population, "code" | "title" | "plain" | "needs"> {
  readonly counts?: Population["counts"];
  /** The records counted, as `e`. */
  readonly of: RecordTable | Cte;
  /** Columns of the record, and expressions with their names over `e` and `d` (the period), that its facts read. */
  readonly columns?: readonly string[];
  /** Which of the records count, over `e` and `d`. */
  readonly only?: string;
  /** What the expressions and joins read besides. */
  readonly reads?: readonly Cte[];
}

interface Happenings extends Written {
  /** The column of the day. */
  readonly on: string;
  /** Further joins, at most one row to each record. A record is never searched for others one by one. */
  readonly joins?: string;
}

/** What happened in a period, told of the day it happened: a row for each record. */
export function happenings({ of, on, columns = [], only, joins, reads = [], ...written }: Happenings) {
  const part = "about" in of ? known(of) : of;
  return flow({
    ...written,
    reads: [part, persons, ...reads],
    sql: (periods) => `
SELECT e.${on} AS as_at, d.period_end, e.child, k.born_on, k.sex,
  ${ageSql("k.born_on", `e.${on}`)} AS age${listed(columns)}
FROM ${periods} d
JOIN ${part.name} e ON e.${on} BETWEEN d.from_on AND d.period_end${only ? ` AND ${only}` : ""}
LEFT JOIN persons k ON k.child = e.child${joins ? `\n${joins}` : ""}`,
  });
}

/**
 * Those of whom a record is open on a day: it started on or before the day, and has no end or ends after the day. A
 * child with several is counted once, by the one that started last.
 */
export function openOn({ of, from, to, columns = [], only, reads = [], ...written }: Written & Ends) {
  const part = "about" in of ? known(of) : of;
  return stock({
    ...written,
    reads: [part, persons, ...reads],
    sql: (periods) => `
SELECT DISTINCT ON (d.period_end, e.child) d.period_end AS as_at, e.child, k.born_on, k.sex,
  ${ageSql("k.born_on", "d.period_end")} AS age${listed(columns)}
FROM ${periods} d
JOIN ${part.name} e ON e.${from} <= d.period_end AND (e.${to} IS NULL OR e.${to} > d.period_end)${only ? ` AND ${only}` : ""}
LEFT JOIN persons k ON k.child = e.child
ORDER BY d.period_end, e.child, e.${from} DESC, e.${to} DESC`,
  });
}

/** The columns of the first and the last day. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

const listed = (columns: readonly string[]) =>
  columns.map((column) => `,\n  ${/^\w+$/.test(column) ? `e.${column}` : column}`).join("");

/**
 * The nth working day after `on`, as SQL; null beyond the bank holidays known. Look-ups by key, since the calendar is
 * never joined to a few rows well.
 */
export const workingDaysAfterSql = (on: string, n: number): string =>
  `(SELECT min(day) FROM working_days WHERE number = ${n} + (SELECT number FROM working_days WHERE day = ${on}))`;
