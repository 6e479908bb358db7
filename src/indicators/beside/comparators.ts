import type { Knex } from "knex";
import type { IsoDate } from "../../lib/dates";
import { neighboursOf } from "../../records/reference/neighbourRows";
import { statisticsOf } from "../../records/reference/statisticRows";
import type { Statistic } from "../../records/reference/statisticRows";
import { endOfPublished, PUBLISHED_AS, publishedPeriod } from "./publishedAs";
import { groupOfTarget } from "./targets";
import type { Reported } from "../../records/performance/reportedRows";

/** A figure of others, beside the authority's own. */
export interface Comparator {
  /** Whose it is: England, a region, statistical neighbours, or as its document names them. */
  readonly name: string;
  /** The last day of its period; null: its document does not say. */
  readonly periodEnd: IsoDate | null;
  /** Null where it was not published, was suppressed, or is not a number: never 0 for want of a figure. */
  readonly value: number | null;
  /** The symbol or words that stand where there is no number. */
  readonly state: string | null;
  /** How many areas it is over, of how many; null where it is one area's. */
  readonly over: { readonly areas: number; readonly of: number } | null;
  /** Where it was published. */
  readonly from: string;
}

/** The comparators that were printed beside an indicator's figures of everybody, the newest of each on or before a day. */
export function printedComparators(reported: readonly Reported[], day: IsoDate): Comparator[] {
  const beside = reported.filter(
    (one) =>
      one.comparator !== null &&
      (one.periodEnd === null || one.periodEnd <= day) &&
      Object.keys(groupOfTarget(one)).length === 0,
  );
  // They come by period, those without one last: what is not dated is not newer than what is.
  const dated = (one: Reported) => one.periodEnd !== null;
  const inOrder = [...beside.filter((one) => !dated(one)), ...beside.filter(dated)];
  const newest = new Map(inOrder.map((one) => [one.comparator!, one]));
  return [...newest.values()].map((one) => ({
    ...{ name: one.comparator!, periodEnd: one.periodEnd, value: one.comparatorValue, over: null },
    state: one.comparatorValue === null ? (one.comparatorPrinted ?? "not printed") : null,
    from: one.document,
  }));
}

/** An authority as the reference tables know it. */
interface Place {
  readonly dfeCode: string;
  readonly regionCode: string | null;
  readonly regionName: string | null;
}

const ENGLAND = "E92000001";

/** England, the region and the statistical neighbours, as published for the year that had ended by a day. */
export async function publishedComparators(
  knex: Knex,
  {
    authority,
    indicator,
    day,
    knownAt,
  }: { authority: string; indicator: string; day: IsoDate; knownAt: string | null },
): Promise<Comparator[]> {
  const published = PUBLISHED_AS[indicator];
  if (!published) return [];
  const timePeriod = publishedPeriod(published, day);
  const place = await placeOf(knex, authority, knownAt);
  const neighbours = place ? await neighbourAreas(knex, place.dfeCode, knownAt) : [];
  const areas = [ENGLAND, ...(place?.regionCode ? [place.regionCode] : []), ...neighbours];
  const { dataset, breakdown, measure } = published;
  const found = await statisticsOf(knex, { dataset, breakdown, measure, timePeriod, areas, knownAt });
  const about = { periodEnd: endOfPublished(published, timePeriod), from: dataset };
  return [
    ...one("England", found.get(ENGLAND), about),
    ...(place?.regionCode ? one(place.regionName ?? "Region", found.get(place.regionCode), about) : []),
    ...together(neighbours, found, about),
  ];
}

type About = Pick<Comparator, "periodEnd" | "from">;

function one(name: string, statistic: Statistic | undefined, about: About): Comparator[] {
  if (!statistic) return [];
  const value = statistic.value === null ? null : Number(statistic.value);
  return [{ ...about, name, value, state: value === null ? (statistic.state ?? "blank") : null, over: null }];
}

/** The plain mean of the neighbours whose figure was published (as LAIT makes it); those without one are not 0. */
function together(
  neighbours: readonly string[],
  found: ReadonlyMap<string, Statistic>,
  about: About,
): Comparator[] {
  if (neighbours.length === 0) return [];
  const values = neighbours
    .map((area) => found.get(area)?.value ?? null)
    .filter((value) => value !== null)
    .map(Number);
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = { areas: values.length, of: neighbours.length };
  const state = mean === null ? "none of them has a published figure" : null;
  const value = mean === null ? null : Math.round(mean * 10) / 10;
  return [{ ...about, name: "Statistical neighbours", value, state, over }];
}

const KNOWN =
  "known_from <= CAST(:known_at AS timestamptz) AND (known_to IS NULL OR known_to > CAST(:known_at AS timestamptz))";

async function placeOf(knex: Knex, authority: string, knownAt: string | null): Promise<Place | null> {
  const { rows } = await knex.raw<{ rows: Place[] }>(
    `SELECT dfe_code AS "dfeCode", area ->> 'region_code' AS "regionCode", names ->> 'region_name' AS "regionName"
     FROM published_statistics
     WHERE coalesce(area ->> 'new_la_code', area ->> 'region_code', area ->> 'country_code') = :authority AND dfe_code IS NOT NULL
       AND ${KNOWN}
     ORDER BY time_period DESC, known_from DESC LIMIT 1`,
    { authority, known_at: knownAt ?? "infinity" },
  );
  return rows[0] ?? null;
}

/** Nine-character codes of an authority's statistical neighbours. */
async function neighbourAreas(knex: Knex, dfeCode: string, knownAt: string | null): Promise<string[]> {
  // Limit: which authorities are neighbours is as known now; the hub asks that of no other moment.
  const codes = (await neighboursOf(knex, dfeCode)).map((neighbour) => neighbour.dfeCode);
  const { rows } = await knex.raw<{ rows: { area: string }[] }>(
    `SELECT DISTINCT area ->> 'new_la_code' AS area FROM published_statistics
     WHERE dfe_code = ANY (CAST(:codes AS text[])) AND area ->> 'new_la_code' IS NOT NULL AND ${KNOWN}`,
    { codes, known_at: knownAt ?? "infinity" },
  );
  return rows.map(({ area }) => area);
}
