import type { Knex } from "knex";
import type { Profile, ReleasedTable } from "../disclosure/cell";
import { release } from "../disclosure/release";
import { COUNT } from "../disclosure/scales";
import type { IsoDate } from "../lib/dates";
import { askRows } from "./ask";
import { askedFor } from "./askedFor";
import { compileCohort, compileCohortSize } from "./compile";
import { factsOf } from "./condition";
import type { Filter } from "./condition";
import { coverage, notAvailable } from "./coverage";
import { periodOf } from "./period";
import type { Period } from "./period";
import type { Population } from "./population";
import { lookedAfter } from "./populations/placements/lookedAfter";

export interface CohortRequest {
  readonly authority: string;
  readonly asAt: IsoDate;
  readonly knownAt: string | null;
  readonly population?: Population;
  readonly filter: Filter;
}

const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** Of a population of what happens, those it happened to in the 12 months to the date. */
const periodOfCohort = (population: Population, asAt: IsoDate): Period =>
  periodOf(population.isStock ? "DATE" : "ROLLING_12_MONTHS", asAt);

/** One page of the children of a cohort, by id. Child-level grant only. */
export async function cohortChildren(
  knex: Knex,
  { authority, asAt, knownAt, population = lookedAfter, filter }: CohortRequest,
  { after, first }: { after: string | null; first: number },
): Promise<{ ids: string[]; hasMore: boolean }> {
  const { sql, bindings } = compileCohort(population, filter);
  const asked = askedFor(authority, [periodOfCohort(population, asAt)], knownAt);
  const page = { after: after ?? BEFORE_ALL, most: first + 1 };
  const rows = await askRows<{ child: string }>(knex, sql, { ...bindings, ...asked, ...page });
  return { ids: rows.slice(0, first).map(({ child }) => child), hasMore: rows.length > first };
}

/** How many children are in a cohort: a table of one cell, made safe beside its whole population. */
export async function cohortSize(
  knex: Knex,
  { authority, asAt, knownAt, population = lookedAfter, filter }: CohortRequest,
  profile: Profile,
): Promise<ReleasedTable> {
  const { sql, bindings } = compileCohortSize(population, filter);
  const asked = askedFor(authority, [periodOfCohort(population, asAt)], knownAt);
  const needs = [...population.needs, ...factsOf(filter).flatMap((fact) => fact.needs)];
  const [[counted], covered] = await Promise.all([
    askRows<{ meeting: number; everybody: number }>(knex, sql, { ...bindings, ...asked }),
    coverage(knex, authority, knownAt, needs),
  ]);
  const cell = (numerator: number) => ({ group: {}, numerator, denominator: null });
  const table = {
    ...{ breakdowns: [], cells: [cell(counted!.meeting)], everybody: [cell(counted!.everybody)] },
    ...{ scale: COUNT, notAvailable: notAvailable(covered) },
  };
  return release(table, profile);
}
