import { collectionYearOf } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Row, Table } from "../table";
import { cellsAt, changesOf } from "./told";
import type { Entry } from "./told";

/** A file the case system sends again and again: what is new or has changed since the last time. */
export interface Feed {
  readonly file: string;
  readonly header: string;
  /** Feeds with few rows are gathered over several years, so that there are fewer files. */
  readonly isSmall?: boolean;
  readonly entries: readonly Entry[];
}

/** The day on which the authority first sent what its case system held. */
const FIRST_LOAD = "2018-03-31";
const YEARS_GATHERED = 4;

/** The days up to `today` on which a feed was extracted: the first load, each 31 March after it, and today. */
function extractDays(isSmall: boolean, today: IsoDate): IsoDate[] {
  const first = Number(FIRST_LOAD.slice(0, 4));
  const days: IsoDate[] = [];
  for (let year = first; year <= collectionYearOf(today); year += isSmall ? YEARS_GATHERED : 1)
    if (`${year}-03-31` < today) days.push(`${year}-03-31`);
  return [...days, today];
}

/** The files of a feed up to `today`. A thing that goes on is told again whenever something of it has changed. */
export function deltas({ file, header, isSmall = false, entries }: Feed, today: IsoDate): Table[] {
  const days = extractDays(isSmall, today);
  const rows = days.map((): Row[] => []);
  const inOrder = entries.filter(({ from }) => from <= today);
  inOrder.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const entry of inOrder) {
    let said = "";
    for (const index of extractsOf(entry, days)) {
      const cells = cellsAt(entry, days[index]!);
      if (cells.join() !== said) rows[index]!.push(cells);
      said = cells.join();
    }
  }
  const path = (index: number) => `social_care/nightly/${file}_${days[index]}.csv`;
  return days.map((_, index) => ({ path: path(index), header: header.split(" "), rows: rows[index]! }));
}

/** The places, among the days of extraction, of those at which an entry is new or has changed. */
function extractsOf(entry: Entry, days: readonly IsoDate[]): number[] {
  const places = changesOf(entry).map((on) => days.findIndex((day) => day >= on));
  const first = places[0]!;
  return [...new Set(places.map((place) => Math.max(place, first)))]
    .filter((place) => days[place]! >= entry.from)
    .sort((a, b) => a - b);
}
