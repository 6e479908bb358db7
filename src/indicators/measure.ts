import type { Group, Profile, RawCell, RawTable, ReleasedTable } from "../disclosure/cell";
import { release } from "../disclosure/release";
import type { IsoDate } from "../lib/dates";
import { answersOf } from "./answers";
import type { Answers, Asked } from "./answers";
import { refuseWrongQuestion } from "./refuseWrongQuestion";
import { questionOf } from "./compile";
import { caution, coverage, notAvailable } from "./coverage";
import { factsOf } from "./condition";
import type { Filter } from "./condition";
import type { Fact, FactValue } from "./fact";
import type { Indicator } from "./indicator";
import type { Need } from "./needs";
import { periodOf } from "./period";
import type { Period, PeriodKind } from "./period";
import { RESIDENT_BREAKDOWNS } from "./parts/residents";
import { valuesOf } from "./values";

/** A question: an indicator, for one authority, on dates or over periods, as known at a moment, in groups, for a cohort. */
export interface MeasureRequest {
  readonly authority: string;
  readonly indicator: Indicator;
  readonly asAt: readonly IsoDate[];
  /** The kind of period that holds each date or ends with it; absent: the indicator's usual one. */
  readonly period?: PeriodKind | undefined;
  /** ISO timestamp; null: as known now. */
  readonly knownAt: string | null;
  readonly breakdowns: readonly Fact[];
  readonly cohort?: Filter | undefined;
}

/** An indicator on one date or over one period: a table of released cells (every group and margin; the cell whose group is all null is the total). */
export interface Measure {
  readonly indicator: Indicator;
  /** The date, or the last day of the period. */
  readonly asAt: IsoDate;
  /** The first day of the period; the date itself for those of a date. */
  readonly from: IsoDate;
  readonly period: PeriodKind;
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

/** Computes and releases a measure for each date asked, in the order asked. */
export async function measure(from: Asked, request: MeasureRequest, profile: Profile): Promise<Measure[]> {
  refuseWrongQuestion(request);
  return measureAnything(from, request, profile);
}

/** The same for a definition made for one question, whose breakdowns are its own. */
export async function measureAnything(
  from: Asked,
  request: MeasureRequest,
  profile: Profile,
): Promise<Measure[]> {
  const answers = answersOf(from);
  const { indicator, asAt, knownAt, breakdowns, period = request.indicator.period } = request;
  const asked = asAt.map((date) => periodOf(period, date));
  // Asked at once, since each waits for the database: what turns out not to be available is then not looked at.
  const [covered, rows, whole, ...values] = await Promise.all([
    coverage(answers, request.authority, knownAt, needsOf(request)),
    count(answers, request, asked),
    request.cohort && profile !== "exact"
      ? count(answers, { ...request, cohort: undefined }, asked)
      : undefined,
    ...breakdowns.map((fact) => valuesOf(answers, request, fact)),
  ]);
  const names = breakdowns.map(({ code }) => code);
  const codes = values.map((shown) => shown.map(({ code }) => code));
  const shown = breakdowns.map((fact, index) => ({ fact, values: values[index]! }));
  return asked.map(({ from, to }) => {
    const cellsOf = (counted: readonly CountedRow[]) => {
      const those = counted.filter(({ as_at }) => as_at === to);
      return fill(names, codes, those, indicator);
    };
    const table: RawTable = {
      breakdowns: names,
      cells: cellsOf(rows),
      everybody: whole && cellsOf(whole),
      scale: indicator.scale,
      notAvailable: notAvailable(covered),
    };
    const about = { indicator, asAt: to, from, period, knownAt, caution: caution(covered, from, to) };
    return { ...about, breakdowns: shown, table: release(table, profile) };
  });
}

/** A row of a compiled statement. A breakdown's column is null where the row is over all its values. */
type CountedRow = Record<string, string | number | null> & {
  as_at: IsoDate;
  numerator: number;
  denominator: number | null;
};

/** How many children are behind a row's numbers; undefined where the numbers count children themselves. */
function childrenBehind(row: CountedRow | undefined): RawCell["children"] {
  if (row?.["children_among"] === undefined) return undefined;
  const of = (name: string) => row[name] as number;
  return { counted: of("children_counted"), among: of("children_among"), others: of("children_others") };
}

const count = (
  answers: Answers,
  { authority, indicator, knownAt, breakdowns, cohort }: MeasureRequest,
  periods: readonly Period[],
): Promise<CountedRow[]> =>
  answers.rows<CountedRow>(questionOf(indicator, breakdowns, cohort), { authority, periods, knownAt });

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
      children: childrenBehind(row),
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

/** Sources without which a question has no answer: the indicator's, and those of the facts its cohort is told by. */
export function needsOf({
  indicator,
  cohort,
  breakdowns = [],
}: Pick<MeasureRequest, "indicator" | "cohort"> & Partial<Pick<MeasureRequest, "breakdowns">>): Need[] {
  const facts = [...(cohort ? factsOf(cohort) : []), ...breakdowns.filter(({ mustBeKnown }) => mustBeKnown)];
  return [...indicator.needs, ...facts.flatMap(({ needs }) => needs)];
}
