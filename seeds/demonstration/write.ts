import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { collectionYearOf } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { adoptionReturns } from "./adoptionReturns";
import { careLeaverReturns } from "./careLeavers";
import { careReturns } from "./careReturns";
import { childrenUpTo } from "./children";
import { driftingAmong } from "./drifting";
import { withFaults } from "./faults";
import { healthTables } from "./health";
import { incidentReturns } from "./incidents";
import { areasTable, populationTable, postcodesTable } from "./places";
import { outcomeReturns } from "./questionnaires";
import { reviewReturns } from "./reviews";
import { schoolTables } from "./school";
import { csv } from "./table";
import type { Table } from "./table";
import { collectionYears } from "./year";
import type { CollectionYear } from "./year";

/** Columns of which the latest dates tell the collection year of their file. */
const TELLING = ["DECOM", "MIS_START", "SW_DECOM", "DOLO_START"];
/** The share of the latest dates the hub does not believe. */
const NOT_BELIEVED = 0.02;

/**
 * Writes the CSV files of the demonstration authority below `folder`, as its systems would export them on `today`:
 * reference tables, a social care return a collection year, the virtual school and the health provider. All of it is
 * invented, and the same `today` gives the same bytes. Returns the paths, in the order written.
 */
export async function writeDemonstration(folder: string, today: IsoDate): Promise<string[]> {
  const paths: string[] = [];
  for (const table of withFaults(tablesOf(today), today)) {
    const path = join(folder, table.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, csv(table));
    paths.push(path);
  }
  return paths;
}

function tablesOf(today: IsoDate): Table[] {
  const children = childrenUpTo(today);
  const drifting = driftingAmong(children, today);
  const lastMidYear = Number(today.slice(0, 4)) - 1;
  const social = collectionYears(today).flatMap((year) => {
    const tables = returnOf(children, year).filter(
      (table) => table.rows.length > 0 && tellsItsYear(table, year),
    );
    // Nobody makes a return in the first days of April, and its dates could not tell its year.
    return tables.some(({ header }) => header.includes("DECOM")) ? tables : [];
  });
  return [
    ...[areasTable(), postcodesTable(), populationTable(lastMidYear), ...social],
    ...schoolTables(children, drifting, today),
    ...healthTables(children, drifting, today),
  ].filter(({ rows }) => rows.length > 0);
}

function returnOf(children: ReturnType<typeof childrenUpTo>, year: CollectionYear): Table[] {
  return [
    ...careReturns(children, year),
    ...reviewReturns(children, year),
    ...outcomeReturns(children, year),
    ...careLeaverReturns(children, year),
    ...adoptionReturns(children, year),
    ...incidentReturns(children, year),
  ];
}

/** Whether the hub would tell the right year from the dates of a file; true where it does not look at them. */
function tellsItsYear({ header, rows }: Table, { year }: CollectionYear): boolean {
  const index = header.findIndex((name) => TELLING.includes(name));
  if (index === -1) return true;
  const dates = rows.map((row) => row[index]!.split("/").reverse().join("-")).sort();
  return collectionYearOf(dates[Math.ceil(dates.length * (1 - NOT_BELIEVED)) - 1]!) === year;
}
