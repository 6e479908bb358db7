import type { Row, Table } from "./table";

/** What a mistake makes of the rows of a file. */
export type Damage = (table: Table) => readonly Row[];

type Change = (cell: string | null) => string | null;

const replaced = (row: Row, index: number, change: Change): Row =>
  row.with(index, change(row[index] ?? null));

/** Changes one cell of the row at `at`, counted from 0. */
export function changed(at: number, column: string, change: Change): Damage {
  return ({ header, rows }) =>
    rows.map((row, index) => (index === at ? replaced(row, header.indexOf(column), change) : row));
}

/** Adds a copy of the row at `at` with one cell changed. */
export function copied(at: number, column: string, change: Change): Damage {
  return ({ header, rows }) => [...rows, replaced(rows[at]!, header.indexOf(column), change)];
}

/** Loses the last cell of the row at `at`. */
export function shortened(at: number): Damage {
  return ({ rows }) => rows.map((row, index) => (index === at ? row.slice(0, -1) : row));
}

/** Changes the first of `columns` in the first row in which all of them are filled. */
export function firstWhereFilled(columns: readonly [string, ...string[]], change: Change): Damage {
  return (table) => {
    const at = table.rows.findIndex((row) =>
      columns.every((name) => row[table.header.indexOf(name)] != null),
    );
    return changed(at, columns[0], change)(table);
  };
}

/** Changes a cell of the first episode that was open the whole of a collection year. */
export function openThroughout(year: number, column: string, change: Change): Damage {
  return (table) => {
    const [began, ended] = [table.header.indexOf("DECOM"), table.header.indexOf("DEC")];
    const day = (row: Row) => row[began]!.split("/").reverse().join("-");
    const at = table.rows.findIndex((row) => row[ended] === null && day(row) < `${year - 1}-04-01`);
    return changed(at, column, change)(table);
  };
}

/** The number with another last digit. */
export const wrongCheckDigit: Change = (cell) => cell && `${cell.slice(0, 9)}${(Number(cell[9]) + 1) % 10}`;
