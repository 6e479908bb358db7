import { addDays, addMonths } from "../../src/lib/dates";
import { toldLast } from "./returnedRows";
import type { Line } from "./returnedRows";
import type { Table } from "../../seeds/demonstration/table";

/** A child looked after on a day, as its rows say: all counted by hand, with nothing of what made the rows. */
export interface LookedAfter {
  readonly child: string;
  readonly bornOn: string;
  readonly place: string;
  readonly isOutside: boolean;
  readonly careSince: string;
  /** NI 63: the placement, or with adopters it and the one before. */
  readonly settledSince: string;
}

const OWN = "E10999999";

/** Counts the rows of the returns. */
export class Rows {
  readonly episodes: readonly Line[];
  private readonly born: ReadonlyMap<string, string>;
  private readonly asylum: ReadonlyMap<string, string>;
  private readonly ownPostcodes: ReadonlySet<string>;
  private readonly byChild = new Map<string, Line[]>();

  constructor(
    private readonly tables: readonly Table[],
    leftOut?: string,
  ) {
    const isKept = (line: Line) => line.CHILD !== leftOut;
    this.episodes = toldLast(tables, "episodes", ["CHILD", "DECOM"]).filter(isKept);
    this.born = new Map(toldLast(tables, "header", ["CHILD"]).map((line) => [line.CHILD!, line.DOB!]));
    this.asylum = new Map(toldLast(tables, "uasc", ["CHILD"]).map((line) => [line.CHILD!, line.DUC!]));
    const own = toldLast(tables, "areas", ["LTLA23CD"]).filter(({ UTLA23CD }) => UTLA23CD === OWN);
    const districts = new Set(own.map((line) => line.LTLA23CD));
    const postcodes = toldLast(tables, "postcodes", ["PCDS"]).filter(({ LAUA }) => districts.has(LAUA));
    this.ownPostcodes = new Set(postcodes.map((line) => line.PCDS!));
    for (const line of this.episodes)
      this.byChild.set(line.CHILD!, [...(this.byChild.get(line.CHILD!) ?? []), line]);
    for (const lines of this.byChild.values()) lines.sort((a, b) => (a.DECOM! < b.DECOM! ? -1 : 1));
  }

  on(day: string): LookedAfter[] {
    return [...this.byChild].flatMap(([child, lines]) => {
      const now = lines.findLast(({ DECOM, DEC }) => DECOM! <= day && (DEC === "" || DEC! > day));
      if (!now) return [];
      // Care that began before the first return begins with the first episode known.
      const from = Math.max(
        0,
        lines.findLastIndex(({ RNE, DECOM }) => RNE === "S" && DECOM! <= day),
      );
      const lived = lines.slice(from).filter(({ DECOM }) => DECOM! <= day);
      return {
        ...{ child, bornOn: this.born.get(child)!, place: now.PLACE!, careSince: lived[0]!.DECOM! },
        ...{ isOutside: !this.ownPostcodes.has(now.PL_POST!), settledSince: settledSince(lived) },
      };
    });
  }

  /** Periods of care that began in these days; `again`: not the child's first. */
  starts(from: string, to: string): { again: boolean }[] {
    return [...this.byChild.values()].flatMap((lines) =>
      lines
        .filter(({ RNE }) => RNE === "S")
        .map(({ DECOM }, index) => ({ DECOM: DECOM!, again: index > 0 }))
        .filter(({ DECOM }) => DECOM >= from && DECOM <= to),
    );
  }

  /** The places a child was in between two days, temporary ones left out. */
  placesOf(child: string, from: string, to: string): number {
    const lines = this.byChild
      .get(child)!
      .filter(({ DECOM, DEC }) => DECOM! <= to && (DEC === "" || DEC! > from));
    return new Set(lines.filter(({ PLACE }) => !/^T/.test(PLACE!)).map(({ PL_POST }) => PL_POST)).size;
  }

  ends = (from: string, to: string): number =>
    this.episodes.filter(({ DEC, REC }) => DEC! >= from && DEC! <= to && REC !== "X1").length;

  seekingAsylum = (day: string): number =>
    this.on(day).filter(({ child }) => this.asylum.get(child) === "" || this.asylum.get(child)! > day).length;

  /** Decisions for adoption of these days that stood for a year, and whether the child was placed in that year. */
  adoptionPlans(from: string, to: string): { isPlaced: boolean }[] {
    return toldLast(this.tables, "placed_for_adoption", ["CHILD", "DATE_PLACED"])
      .filter(({ DATE_PLACED: decided }) => decided! >= from && decided! <= to)
      .filter(
        ({ DATE_PLACED: decided, DATE_PLACED_CEASED: ceased }) =>
          ceased === "" || ceased! > addMonths(decided!, 12),
      )
      .map(({ CHILD, DATE_PLACED: decided }) => {
        const isPlaced = this.byChild
          .get(CHILD!)!
          .some(
            ({ DECOM, PLACE }) =>
              /^A/.test(PLACE!) && DECOM! >= decided! && DECOM! <= addMonths(decided!, 12),
          );
        return { isPlaced };
      });
  }
}

/** Since when a child has been where it is, by the episodes of one period of care up to a day. */
function settledSince(lived: readonly Line[]): string {
  const stays: { since: string; place: string; postcode: string }[] = [];
  let wasAway = false;
  for (const { DECOM, RNE, PLACE, PL_POST } of lived) {
    const isAway = /^T/.test(PLACE!);
    const last = stays.at(-1);
    const isBack = wasAway && last?.place === PLACE && last?.postcode === PL_POST;
    const isFirst = last === undefined || RNE === "S";
    const isNew = isFirst || (/^[PB]$/.test(RNE!) && !isAway && !/^A[35]$/.test(PLACE!) && !isBack);
    if (isNew) stays.push({ since: DECOM!, place: PLACE!, postcode: PL_POST! });
    else if (!isAway) stays[stays.length - 1] = { ...last!, place: PLACE!, postcode: PL_POST! };
    wasAway = isAway;
  }
  const [before, now] = [stays.at(-2), stays.at(-1)!];
  return now.place === "A6" && before ? before.since : now.since;
}

/** Looked after for so many months on `day`, the day itself counted. */
export const forMonths = (months: number, since: string, day: string): boolean =>
  addMonths(since, months) <= addDays(day, 1);
