import { memberOf } from "../../src/indicators/asked/memberOf";
import type { ChosenCohort } from "../../src/indicators/cohortFigures";
import type { NamedCohort as HubCohort } from "../../src/indicators/cohorts/namedCohort";
import type { Filter } from "../../src/indicators/condition";
import type { PeriodKind } from "../../src/indicators/period";
import type { Population } from "../../src/indicators/population";
import { knownToSocialCare } from "../../src/indicators/populations/context/knownToSocialCare";
import { lookedAfter } from "../../src/indicators/populations/placements/lookedAfter";
import type { IsoDate } from "../../src/lib/dates";
import { HubError } from "../../src/lib/hubError";
import type { Context } from "../context";
import { factOf } from "../fact/factCodes";
import { populationOf } from "../population/populationCodes";
import { cohortOf } from "./cohortCodes";
import type { CohortFilter } from "./cohortFilter.input";
import { savedFor } from "./filterOf";
import { readFilter } from "./readFilter";
import { inSaved } from "./saved";
import type { SavedByName } from "./saved";

/** Whom a question is about, as it was read. */
export interface Chosen {
  readonly population: Population;
  readonly period: PeriodKind;
  readonly named: HubCohort | null;
  /** Over the population's own rows. */
  readonly filter: Filter;
}

/** How a cohort is chosen: from a population, by a named or saved cohort, by a filter, or by several of these. */
export interface Choice {
  readonly of?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly named?: string | null | undefined;
  readonly saved?: string | null | undefined;
  readonly filter?: CohortFilter | null | undefined;
}

/** Throws HubError COHORT_UNKNOWN, FILTER_INVALID, FACT_NOT_APPLICABLE or PERIOD_NOT_APPLICABLE. */
export async function choose(context: Context, choice: Choice, place = "filter"): Promise<Chosen> {
  const { of, named, saved, filter } = choice;
  if (of == null && named == null && saved == null && filter == null)
    throw new HubError(
      "COHORT_UNKNOWN",
      "cohort: none of of, named, saved and filter is given. Give one of them or several.",
    );
  const byName = await savedFor(context, filter ? [filter] : [], saved == null ? [] : [saved]);
  const cohort = named == null ? null : cohortOf(named);
  const filters: Filter[] = [
    // Where it is chosen from the cohort's own population, its filter is that of the population's rows.
    ...(cohort ? [of == null ? cohort.filter : { fact: factOf(`cohort_${cohort.code}`), is: true }] : []),
    ...(saved == null ? [] : [savedFilter(saved, byName, of == null && !cohort)]),
    ...(filter ? [readFilter(filter, place, byName)] : []),
  ];
  const population =
    of != null
      ? populationOf(of)
      : (cohort?.population ?? (saved == null ? lookedAfter : byName.get(saved)!.population));
  return {
    population,
    named: cohort,
    filter: { all: filters },
    period: periodFor(population, choice.period),
  };
}

/** The filter of a saved cohort: over its own population's rows where it is chosen from that, else being in it. */
const savedFilter = (name: string, saved: SavedByName, isItsOwn: boolean): Filter =>
  (isItsOwn ? saved.get(name)?.filter : undefined) ?? inSaved(name, "cohort", saved);

function periodFor(population: Population, period: string | null | undefined): PeriodKind {
  if (period == null) return population.isStock ? "DATE" : "ROLLING_12_MONTHS";
  if (population.isStock === (period === "DATE")) return period as PeriodKind;
  throw new HubError(
    "PERIOD_NOT_APPLICABLE",
    population.isStock
      ? `period: ${population.title} are those of a date. Leave it out, and give the date as asAt.`
      : `period: ${population.title} are counted over a period. Give one, such as FINANCIAL_YEAR, or leave it out.`,
  );
}

/** Being chosen on a date, as a filter of anybody on any day. */
export const beingChosen = ({ population, period, filter }: Chosen, on: IsoDate): Filter => ({
  fact: memberOf(population, { on, period }, filter),
  is: true,
});

/** The children chosen on a date, looked at on another: whoever they are and wherever by then. */
export const followed = (chosen: Chosen, on: IsoDate): Chosen => ({
  ...{ population: knownToSocialCare, period: "DATE", named: null },
  filter: beingChosen(chosen, on),
});

/** The cohort as the hub asks about it. */
export const askedAs = (
  authority: string,
  { population, period, filter }: Chosen,
  asAt: IsoDate,
  knownAt: string | null,
): ChosenCohort => ({ authority, population, period, filter, asAt, knownAt });
