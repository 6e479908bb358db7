import type { Profile, ReleasedCell } from "../../disclosure/cell";
import { releaseMean, releaseMedian } from "../../disclosure/median";
import { COUNT, MEAN_DAYS } from "../../disclosure/scales";
import { answersOf } from "../answers";
import type { Asked } from "../answers";
import { madeFor } from "../cohortFigures";
import type { ChosenCohort } from "../cohortFigures";
import { conditionSql, factsOf } from "../condition";
import { cte } from "../cte";
import type { Fact, FactValue } from "../fact";
import { factPart } from "../factPart";
import { measureAnything } from "../measure";
import type { Measure } from "../measure";
import { members } from "../members";
import { distinct } from "../needs";
import { periodOf } from "../period";
import { ofChildren } from "../populations";
import { refuseFactsStrangeTo } from "../refuseWrongQuestion";
import { markOf, needsOfFilter } from "./mark";
import { markOfLooked, partOf } from "./happened";
import type { Looked } from "./happened";

/** Two things that happen to a child, one after the other: the first (or the last) of one, and the first of the other from that day on. */
export interface Between {
  readonly first: Looked & { readonly which: "FIRST" | "LAST" };
  readonly then: Looked;
}

/** Bands of days, each from a day to the day before the next. */
const BANDS = [0, 1, 8, 29, 57, 92, 183, 366, 731];
const NOT_YET: FactValue = { code: "NOT_YET", label: "Not yet" };
const BAND_VALUES: readonly FactValue[] = [
  ...BANDS.map((from, place) => ({ code: `FROM_${from}`, label: labelOf(from, BANDS[place + 1]) })),
  NOT_YET,
];

function labelOf(from: number, next: number | undefined): string {
  if (next === undefined) return `${from} days or more`;
  return next === from + 1 ? (from === 0 ? "The same day" : `${from} day`) : `${from} to ${next - 1} days`;
}

/** How long it took: a table by band of those to whom the first happened, and the mean and median of those who reached the other. */
export interface TimeBetween {
  readonly bands: Measure;
  readonly mean: ReleasedCell;
  readonly medianDays: number | null;
}

export async function timeBetween(
  from: Asked,
  cohort: ChosenCohort,
  between: Between,
  profile: Profile,
): Promise<TimeBetween> {
  const { population, filter } = cohort;
  refuseFactsStrangeTo(population, filter);
  for (const { population: of, where } of [between.first, between.then]) refuseFactsStrangeTo(of, where);
  const { days, band } = factsBetween(between);
  const happened = { all: [filter, { fact: band, oneOf: BAND_VALUES.map(({ code }) => code) }] };
  const request = { ...cohort, asAt: [cohort.asAt], cohort: happened };
  const counting = { ...request, indicator: madeFor(population, COUNT), breakdowns: [band] };
  const averaging = { ...madeFor(population, MEAN_DAYS), summed: days, unit: "days" as const };
  const [[bands], [mean], middle] = await Promise.all([
    measureAnything(from, counting, profile),
    measureAnything(from, { ...request, indicator: averaging, breakdowns: [] }, profile),
    median(from, { ...cohort, filter: happened }, days),
  ]);
  const cell = releaseMean(mean!.table.cells[0]!, bands!.table, NOT_YET.code);
  return { bands: bands!, mean: cell, medianDays: releaseMedian(middle, cell, profile) };
}

/** Days between the two (null: not yet, or the first never happened), and the band of them (null: never). */
function factsBetween({ first, then }: Between): { days: Fact; band: Fact } {
  const name = `between_${markOf(markOfLooked(first), first.which, markOfLooked(then))}`;
  const which = first.which === "FIRST" ? "min" : "max";
  const starts = partOf(
    `${name}_from`,
    first,
    (found) =>
      `SELECT b.as_at, b.child, ${which}(m.happened_on) AS began_on\n${found}\nGROUP BY b.as_at, b.child`,
  );
  const ends = partOf(
    `${name}_to`,
    then,
    (found) => `SELECT DISTINCT b.as_at, b.child, m.happened_on\n${found}`,
  );
  // The same happening is not its own sequel; another may follow on the same day.
  const after = first.population === then.population ? ">" : ">=";
  const part = factPart(name, (base) => {
    const [began, ended] = [starts.of(base), ends.of(base)];
    return {
      reads: [base, began, ended],
      sql: `SELECT f.as_at, f.child, f.began_on, min(t.happened_on) - f.began_on AS days
FROM ${began.name} f
LEFT JOIN ${ended.name} t ON t.as_at = f.as_at AND t.child = f.child AND t.happened_on ${after} f.began_on
GROUP BY f.as_at, f.child, f.began_on`,
    };
  });
  const needs = distinct(
    [first, then].flatMap(({ population, where }) => [...population.needs, ...needsOfFilter(where)]),
  );
  const about = { from: part, populations: ofChildren, needs, plain: "Made for one question." };
  const cases = [...BANDS].reverse().map((least) => `WHEN ${name}.days >= ${least} THEN 'FROM_${least}'`);
  return {
    days: { ...about, code: "days", title: "Days between", kind: "number", sql: `${name}.days` },
    band: {
      ...{ ...about, code: "band", title: "Days between", kind: "category", isBreakdown: true },
      values: BAND_VALUES,
      sql: `(CASE WHEN ${name}.began_on IS NULL THEN NULL ${cases.join(" ")} ELSE 'NOT_YET' END)`,
    },
  };
}

/** The median of the days, raw; null where nobody has any. */
async function median(from: Asked, cohort: ChosenCohort, days: Fact): Promise<number | null> {
  const { authority, population, filter, asAt, period, knownAt } = cohort;
  const bindings = {};
  const those = members(population, {
    facts: [days, ...factsOf(filter)],
    columns: [`${days.sql} AS days`],
    among: conditionSql(filter, bindings),
  });
  const middle = cte(
    "middle",
    [those],
    `SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS days FROM members`,
  );
  const question = { own: [those, middle], select: "SELECT days::int AS days FROM middle", bindings };
  const circumstances = { authority, periods: [periodOf(period, asAt)], knownAt };
  const [row] = await answersOf(from).rows<{ days: number | null }>(question, circumstances);
  return row?.days ?? null;
}
