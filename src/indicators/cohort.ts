import type { Knex } from "knex";
import type { Profile, ReleasedTable } from "../disclosure/cell";
import { release } from "../disclosure/release";
import { COUNT } from "../disclosure/scales";
import type { IsoDate } from "../lib/dates";
import { answersOf } from "./answers";
import type { Asked } from "./answers";
import { askRows } from "./ask";
import { askedFor } from "./askedFor";
import { compileCohort, sizeQuestion } from "./compile";
import { factsOf } from "./condition";
import type { Filter } from "./condition";
import { coverage, notAvailable } from "./coverage";
import { periodOf } from "./period";
import type { Period, PeriodKind } from "./period";
import type { Population } from "./population";
import { lookedAfter } from "./populations/placements/lookedAfter";
import { refuseFactsStrangeTo } from "./refuseWrongQuestion";

export interface CohortRequest {
  readonly authority: string;
  readonly asAt: IsoDate;
  readonly knownAt: string | null;
  readonly population?: Population;
  /** Of a population of what happens: the period that holds the date or ends with it; absent: the 12 months to it. */
  readonly period?: PeriodKind | undefined;
  readonly filter: Filter;
}

const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

const periodOfCohort = ({ population = lookedAfter, period, asAt }: CohortRequest): Period =>
  periodOf(population.isStock ? "DATE" : (period ?? "ROLLING_12_MONTHS"), asAt);

/** One page of the children of a cohort, by id. Child-level grant only. */
export async function cohortChildren(
  knex: Knex,
  request: CohortRequest,
  { after, first }: { after: string | null; first: number },
): Promise<{ ids: string[]; hasMore: boolean }> {
  const { authority, knownAt, population = lookedAfter, filter } = request;
  refuseFactsStrangeTo(population, filter);
  const { sql, bindings } = compileCohort(population, filter);
  const asked = askedFor(authority, [periodOfCohort(request)], knownAt);
  const page = { after: after ?? BEFORE_ALL, most: first + 1 };
  const rows = await askRows<{ child: string }>(knex, sql, { ...bindings, ...asked, ...page });
  return { ids: rows.slice(0, first).map(({ child }) => child), hasMore: rows.length > first };
}

/** How many children are in a cohort: a table of one cell, made safe beside its whole population. */
export async function cohortSize(
  from: Asked,
  request: CohortRequest,
  profile: Profile,
): Promise<ReleasedTable> {
  const { authority, knownAt, population = lookedAfter, filter } = request;
  refuseFactsStrangeTo(population, filter);
  const answers = answersOf(from);
  const question = sizeQuestion(population, filter);
  const circumstances = { authority, periods: [periodOfCohort(request)], knownAt };
  const needs = [...population.needs, ...factsOf(filter).flatMap((fact) => fact.needs)];
  const [[counted], covered] = await Promise.all([
    answers.rows<{ meeting: number; everybody: number }>(question, circumstances),
    coverage(answers, authority, knownAt, needs),
  ]);
  const cell = (numerator: number) => ({ group: {}, numerator, denominator: null });
  const table = {
    ...{ breakdowns: [], cells: [cell(counted!.meeting)], everybody: [cell(counted!.everybody)] },
    ...{ scale: COUNT, notAvailable: notAvailable(covered) },
  };
  return release(table, profile);
}
