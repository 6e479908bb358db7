import { collectionYearOf } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { adoptionReturns } from "./adoptionReturns";
import type { County } from "./authority";
import { careReturns } from "./careReturns";
import type { Child } from "./child";
import { sent } from "./corrections";
import { outcomeReturns } from "./health";
import { areasTable, placesOf, postcodesTable } from "./places";
import { populationTable } from "./population";
import { reviewReturns } from "./reviews";
import { careLeaverReturns, incidentReturns } from "./socialCare";
import type { Table } from "./table";
import type { CollectionYear } from "./year";

/** Columns of which the latest dates tell the collection year of their file. */
const TELLING = ["DECOM", "MIS_START", "SW_DECOM", "DOLO_START"];
/** The share of the latest dates the hub does not believe. */
const NOT_BELIEVED = 0.02;

/** Districts, postcodes and residents of a county. */
export function referenceTables(county: County, today: IsoDate): Table[] {
  const places = placesOf(county);
  const lastMidYear = Number(today.slice(0, 4)) - 1;
  return [areasTable(places), postcodesTable(places), populationTable(county, places, lastMidYear)];
}

/** The SSDA903 return of a year. Nobody makes one in the first days of April, when its dates could not tell its year. */
export function returnOf(children: readonly Child[], year: CollectionYear, today: IsoDate): Table[] {
  const tables = [
    ...careReturns(children, year),
    ...reviewReturns(children, year),
    ...outcomeReturns(children, year),
    ...careLeaverReturns(children, year),
    ...adoptionReturns(children, year),
    ...incidentReturns(children, year),
  ].filter((table) => table.rows.length > 0 && tellsItsYear(table, year));
  return tables.some(({ header }) => header.includes("DECOM")) ? sent(tables, year, today) : [];
}

/** Whether the hub would tell the right year from the dates of a file; true where it does not look at them. */
function tellsItsYear({ header, rows }: Table, { year }: CollectionYear): boolean {
  const index = header.findIndex((name) => TELLING.includes(name));
  if (index === -1) return true;
  const dates = rows.map((row) => row[index]!.split("/").reverse().join("-")).sort();
  return collectionYearOf(dates[Math.ceil(dates.length * (1 - NOT_BELIEVED)) - 1]!) === year;
}
