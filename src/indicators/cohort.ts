import type { Knex } from "knex";
import type { IsoDate } from "../lib/dates";
import { askRows } from "./ask";
import { compileCohort } from "./compile";
import type { Filter } from "./condition";
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

/** One page of the children of a cohort (of its population on the date, usually looked after, and meeting the filter), by id. Child-level grant only. */
export async function cohortChildren(
  knex: Knex,
  { authority, asAt, knownAt, population = lookedAfter, filter }: CohortRequest,
  { after, first }: { after: string | null; first: number },
): Promise<{ ids: string[]; hasMore: boolean }> {
  const { sql, bindings } = compileCohort(population, filter);
  const values = {
    ...bindings,
    authority,
    froms: [asAt],
    tos: [asAt],
    known_at: knownAt ?? "infinity",
    after: after ?? BEFORE_ALL,
    most: first + 1,
  };
  const rows = await askRows<{ child: string }>(knex, sql, values);
  return { ids: rows.slice(0, first).map(({ child }) => child), hasMore: rows.length > first };
}
