import type { Knex } from "knex";
import type { Group, Profile, RawCell, RawTable, ReleasedTable } from "../disclosure/cell";
import { release } from "../disclosure/release";
import type { IsoDate } from "../lib/dates";
import { HubError } from "../lib/hubError";
import { askRows } from "./ask";
import { compile } from "./compile";
import { caution, coverage, notAvailable } from "./coverage";
import { factsOf } from "./condition";
import type { Filter } from "./condition";
import type { Fact, FactValue } from "./fact";
import type { Indicator } from "./indicator";
import { RESIDENT_BREAKDOWNS } from "./parts/residents";
import { valuesOf } from "./values";

/** A question: an indicator, for one authority, on dates, as known at a moment, in groups, for a cohort. */
export interface MeasureRequest {
  readonly authority: string;
  readonly indicator: Indicator;
  readonly asAt: readonly IsoDate[];
  /** ISO timestamp; null: as known now. */
  readonly knownAt: string | null;
  readonly breakdowns: readonly Fact[];
  readonly cohort?: Filter | undefined;
}

/** An indicator on one date: a table of released cells (every group and margin; the cell whose group is all null is the total). */
export interface Measure {
  readonly indicator: Indicator;
  readonly asAt: IsoDate;
  readonly knownAt: string | null;
  /** What to know of the figures on this date; null: nothing besides their status. */
  readonly caution: string | null;
  /** The breakdowns, each with the values its cells are shown by. */
  readonly breakdowns: readonly ShownBreakdown[];
  readonly table: ReleasedTable;
}

export interface ShownBreakdown {
  readonly fact: Fact;
  readonly values: readonly FactValue[];
}

/** Computes and releases a measure for each date asked, in the order asked, with one statement. */
export async function measure(knex: Knex, request: MeasureRequest, profile: Profile): Promise<Measure[]> {
  refuseWrongFacts(request);
  const { indicator, asAt, knownAt, breakdowns } = request;
  // Asked at once, since each waits for the database: what turns out not to be available is then not looked at.
  const [covered, rows, whole, ...values] = await Promise.all([
    coverage(knex, request.authority, knownAt, needsOf(request)),
    count(knex, request),
    request.cohort && profile !== "exact" ? count(knex, { ...request, cohort: undefined }) : undefined,
    ...breakdowns.map((fact) => valuesOf(knex, request, fact)),
  ]);
  const names = breakdowns.map(({ code }) => code);
  const codes = values.map((shown) => shown.map(({ code }) => code));
  const shown = breakdowns.map((fact, index) => ({ fact, values: values[index]! }));
  return asAt.map((date) => {
    const cellsOf = (from: readonly CountedRow[]) =>
      fill(
        names,
        codes,
        from.filter(({ as_at }) => as_at === date),
        indicator,
      );
    const table: RawTable = {
      breakdowns: names,
      cells: cellsOf(rows),
      everybody: whole && cellsOf(whole),
      scale: indicator.scale,
      notAvailable: notAvailable(covered),
    };
    const released = release(table, profile);
    return {
      indicator,
      asAt: date,
      knownAt,
      caution: caution(covered, date),
      breakdowns: shown,
      table: released,
    };
  });
}

/** A row of a compiled statement. A breakdown's column is null where the row is over all its values. */
type CountedRow = Record<string, string | number | null> & {
  as_at: IsoDate;
  numerator: number;
  denominator: number | null;
};

async function count(
  knex: Knex,
  { authority, indicator, asAt, knownAt, breakdowns, cohort }: MeasureRequest,
): Promise<CountedRow[]> {
  const { sql, bindings } = compile(indicator, breakdowns, cohort);
  const values = { ...bindings, authority, dates: [...new Set(asAt)], known_at: knownAt ?? "infinity" };
  return askRows<CountedRow>(knex, sql, values);
}

/** Every combination of values and margins, those nobody is in as 0: a missing group would say something by itself. */
function fill(
  names: readonly string[],
  values: readonly (readonly string[])[],
  rows: readonly CountedRow[],
  { scale }: Indicator,
): RawCell[] {
  const found = new Map(rows.map((row) => [keyOf(names.map((name) => row[name] as string | null)), row]));
  const shared = names.map((name) => RESIDENT_BREAKDOWNS.includes(name));
  return combinations(values).map((combination) => {
    const row = found.get(keyOf(combination));
    // A group nobody is counted in has no row of its own, but its residents are those of the breakdowns they share.
    const residents = found.get(keyOf(combination.map((value, index) => (shared[index] ? value : null))));
    const denominator = scale.denominatorIsPublic ? (row ?? residents)?.denominator : row?.denominator;
    const group: Group = Object.fromEntries(names.map((name, index) => [name, combination[index]!]));
    return {
      group,
      numerator: row?.numerator ?? 0,
      denominator: denominator ?? (scale.denominatorIsPublic ? null : 0),
    };
  });
}

const keyOf = (values: readonly (string | null)[]) => JSON.stringify(values);

function combinations(values: readonly (readonly string[])[]): (string | null)[][] {
  return values.reduce<(string | null)[][]>(
    (before, codes) =>
      before.flatMap((combination) => [null, ...codes].map((code) => [...combination, code])),
    [[]],
  );
}

function needsOf({ indicator, cohort }: MeasureRequest): string[] {
  return [...indicator.needs, ...(cohort ? factsOf(cohort).flatMap(({ needs }) => needs) : [])];
}

const MOST_BREAKDOWNS = 3;

function refuseWrongFacts({ indicator, breakdowns, cohort }: MeasureRequest): void {
  if (breakdowns.length > MOST_BREAKDOWNS || new Set(breakdowns).size < breakdowns.length)
    throw new HubError(
      "BREAKDOWNS",
      `At most ${MOST_BREAKDOWNS} different breakdowns can be asked at once. Leave some out.`,
    );
  const wrong = breakdowns.find(({ code }) => !indicator.breakdowns.includes(code));
  if (wrong)
    throw new HubError(
      "BREAKDOWN_NOT_APPLICABLE",
      `${indicator.title} cannot be broken down by ${wrong.title.toLowerCase()}. It can be by ${indicator.breakdowns.join(", ")}.`,
    );
  const strange = (cohort ? factsOf(cohort) : []).find(
    ({ populations }) => !populations.includes(indicator.population),
  );
  if (strange)
    throw new HubError(
      "FACT_NOT_APPLICABLE",
      `${strange.title} is not known of ${indicator.population.title.toLowerCase()}. Leave it out of the cohort.`,
    );
}
