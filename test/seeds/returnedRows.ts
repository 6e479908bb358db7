import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import type { Child } from "../../seeds/demonstration/child";
import { csv } from "../../seeds/demonstration/table";
import type { Table } from "../../seeds/demonstration/table";
import { referenceTables, returnOf } from "../../seeds/demonstration/returns";
import { collectionYears } from "../../seeds/demonstration/year";

export type Line = Readonly<Record<string, string>>;

/** The SSDA903 returns of the demonstration and its reference tables. */
export const returnsOf = (children: readonly Child[], today: string): Table[] => [
  ...referenceTables(DEMONSTRATION, today),
  ...collectionYears(today).flatMap((year) => returnOf(children, year, today)),
];

/** The lines of a file as text; dates written dd/mm/yyyy are turned round. */
function linesOf(text: string): Line[] {
  const [header, ...lines] = text.trimEnd().split("\r\n");
  const names = header!.split(",");
  return lines.map((line) => {
    const cells = line.split(",").map((cell) => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$2-$1"));
    return Object.fromEntries(names.map((name, index) => [name, cells[index]!]));
  });
}

/**
 * What the files of one name say in the end: of a year only the file extracted last, and of lines with the same cells
 * in `key` the one of the latest year.
 */
export function toldLast(tables: readonly Table[], name: string, key: readonly string[]): Line[] {
  const ofYear = new Map<string, Table>();
  for (const table of [...tables].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, year, file] = /^(.*)\/([a-z0-9_]+?)(_\d{4}-\d\d-\d\d)?\.csv$/.exec(table.path)!;
    if (file === name) ofYear.set(year!, table);
  }
  const told = new Map<string, Line>();
  for (const table of ofYear.values())
    for (const line of linesOf(csv(table))) told.set(key.map((column) => line[column]).join(" "), line);
  return [...told.values()];
}
