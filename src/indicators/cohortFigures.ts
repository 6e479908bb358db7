import type { Profile, ReleasedTable, Scale } from "../disclosure/cell";
import { releaseFunnel } from "../disclosure/funnel";
import { COUNT, PERCENT } from "../disclosure/scales";
import type { IsoDate } from "../lib/dates";
import { HubError } from "../lib/hubError";
import type { Asked } from "./answers";
import { howMany, inSet, meets, reached } from "./asked/meets";
import type { NamedFilter } from "./asked/meets";
import type { Filter } from "./condition";
import { defineIndicator } from "./define";
import type { Fact } from "./fact";
import type { Indicator } from "./indicator";
import { measureAnything } from "./measure";
import type { Measure } from "./measure";
import type { Need } from "./needs";
import type { PeriodKind } from "./period";
import type { Population } from "./population";
import { isToldOf, refuseFactsStrangeTo } from "./refuseWrongQuestion";

/** Children chosen for a question: those of a population on a date, or over a period that holds or ends with it, who meet a filter. */
export interface ChosenCohort {
  readonly authority: string;
  readonly population: Population;
  readonly asAt: IsoDate;
  readonly period: PeriodKind;
  /** ISO timestamp; null: as known now. */
  readonly knownAt: string | null;
  readonly filter: Filter;
}

/** A definition made for one question: those of a cohort, counted or shared by whether they meet a filter. */
export const madeFor = (
  population: Population,
  scale: Scale,
  counted: readonly Fact[] = [],
  alsoNeeds: readonly Need[] = [],
): Indicator =>
  defineIndicator({
    ...{
      code: "cohort",
      title: "Children of the cohort",
      plain: "Made for one question.",
      reference: "None.",
    },
    ...{ population, scale, direction: "context", among: [], alsoNeeds },
    counted: counted.map((fact) => ({ fact, is: true })),
  });

async function figures(
  from: Asked,
  { population, filter, ...cohort }: ChosenCohort,
  indicator: Indicator,
  breakdowns: readonly Fact[],
  profile: Profile,
): Promise<Measure> {
  refuseFactsStrangeTo(population, filter);
  const request = { ...cohort, indicator, asAt: [cohort.asAt], breakdowns, cohort: filter };
  const [measure] = await measureAnything(from, request, profile);
  return measure!;
}

const MOST_BREAKDOWNS = 3;
const MOST_SETS = 5;
const MOST_STEPS = 10;

/** How many there are, in groups. */
export async function countOf(
  from: Asked,
  cohort: ChosenCohort,
  breakdowns: readonly Fact[],
  profile: Profile,
) {
  refuseBreakdowns(cohort.population, breakdowns);
  return figures(from, cohort, madeFor(cohort.population, COUNT), breakdowns, profile);
}

/** How many of them meet a filter, in groups. */
export async function shareOf(
  from: Asked,
  cohort: ChosenCohort,
  meeting: Filter,
  breakdowns: readonly Fact[],
  profile: Profile,
) {
  refuseBreakdowns(cohort.population, breakdowns);
  refuseFactsStrangeTo(cohort.population, meeting);
  const indicator = madeFor(cohort.population, PERCENT, [meets(meeting)]);
  return figures(from, cohort, indicator, breakdowns, profile);
}

/** How sets of them overlap: a cell for being in, out of, or either of each set, by the breakdowns `set_0`, `set_1` ... */
export async function overlapsOf(
  from: Asked,
  cohort: ChosenCohort,
  sets: readonly NamedFilter[],
  profile: Profile,
) {
  refuseMany("sets", sets, cohort.population, MOST_SETS);
  return countBy(from, cohort, sets.map(inSet), profile);
}

/** How many show none, one, two ... of the signals, by the breakdown `signals`. */
export async function signalsOf(
  from: Asked,
  cohort: ChosenCohort,
  signals: readonly NamedFilter[],
  profile: Profile,
) {
  refuseMany("signals", signals, cohort.population, MOST_STEPS);
  return countBy(from, cohort, [howMany(signals)], profile);
}

/** A funnel: first everybody in the cohort, then those who meet the first step, those of them who meet the next, and so on. */
export async function funnelOf(
  from: Asked,
  cohort: ChosenCohort,
  steps: readonly NamedFilter[],
  profile: Profile,
): Promise<ReleasedTable["cells"]> {
  refuseMany("steps", steps, cohort.population, MOST_STEPS);
  const { table } = await countBy(from, cohort, [reached(steps)], profile);
  return releaseFunnel(table, steps.length);
}

/** A count by facts made of filters: where the sources of one never came, nobody would meet it, and nothing can be said. */
const countBy = (from: Asked, cohort: ChosenCohort, by: readonly Fact[], profile: Profile) => {
  const needs = by.flatMap((fact) => fact.needs);
  return figures(from, cohort, madeFor(cohort.population, COUNT, [], needs), by, profile);
};

function refuseBreakdowns(population: Population, breakdowns: readonly Fact[]): void {
  if (breakdowns.length > MOST_BREAKDOWNS || new Set(breakdowns).size < breakdowns.length)
    throw new HubError(
      "BREAKDOWNS",
      `At most ${MOST_BREAKDOWNS} different breakdowns can be asked at once. Leave some out.`,
    );
  const wrong = breakdowns.find((fact) => !isToldOf(fact, population));
  if (wrong)
    throw new HubError(
      "BREAKDOWN_NOT_APPLICABLE",
      `${population.title} cannot be broken down by ${wrong.title.toLowerCase()}. Choose another breakdown.`,
    );
}

function refuseMany(
  what: string,
  filters: readonly NamedFilter[],
  population: Population,
  most: number,
): void {
  if (filters.length === 0 || filters.length > most)
    throw new HubError("FILTER_INVALID", `${what}: there are ${filters.length}. Give 1 to ${most}.`);
  if (new Set(filters.map(({ name }) => name)).size < filters.length)
    throw new HubError("FILTER_INVALID", `${what}: two have the same name. Name each differently.`);
  filters.forEach(({ filter }) => refuseFactsStrangeTo(population, filter));
}
