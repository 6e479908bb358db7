import type { Filter } from "../../src/indicators/condition";
import { savedCohortRows } from "../../src/records/savedCohortRows";
import type { Context } from "../context";
import { populationOf } from "../population/populationCodes";
import type { CohortFilter } from "./cohortFilter.input";
import { filterInvalid } from "./filterInvalid";
import { readFilter } from "./readFilter";
import type { SavedByName, SavedCohort } from "./saved";
import { partsOfFilter } from "./sizeOfFilter";

/** Saved cohorts may use others, so deep and no deeper. */
const DEEPEST = 4;

type Asking = Pick<Context, "knex" | "viewer">;

/** The filter of a question, with the saved cohorts it uses. Throws HubError FILTER_INVALID, FACT_NOT_APPLICABLE or COHORT_UNKNOWN. */
export async function filterOf(context: Asking, input: CohortFilter, name: string): Promise<Filter> {
  return readFilter(input, name, await savedFor(context, [input]));
}

/** The same of a filter that is to be saved as `as`: it must not use itself, and leave a question room to use it. */
export async function filterToSave(context: Asking, input: CohortFilter, as: string): Promise<Filter> {
  return readFilter(input, "filter", await savedFor(context, [input], [], { depth: 1, as }));
}

/** How deep in one another saved cohorts are by now, and as what the outermost is to be saved. */
interface Inside {
  readonly depth: number;
  readonly as?: string;
}

/** The saved cohorts that filters name, and those these name. */
export async function savedFor(
  { knex, viewer }: Asking,
  inputs: readonly CohortFilter[],
  names: readonly string[] = [],
  { depth, as }: Inside = { depth: 0 },
): Promise<SavedByName> {
  const wanted = [...new Set([...names, ...inputs.flatMap(namesIn)])];
  if (wanted.length === 0) return new Map();
  if (as !== undefined && wanted.includes(as))
    throw filterInvalid("filter", "it uses the cohort it is to be saved as. Save it by another name.");
  if (depth === DEEPEST)
    throw filterInvalid("saved", `cohorts are saved by one another ${DEEPEST} deep. Write one of them out.`);
  const rows = await savedCohortRows(knex, viewer.authority, wanted);
  const filters = rows.map(({ filter }) => filter as CohortFilter);
  const inside = await savedFor({ knex, viewer }, filters, [], {
    depth: depth + 1,
    ...(as !== undefined && { as }),
  });
  const others = rows.length < wanted.length ? await savedCohortRows(knex, viewer.authority) : [];
  return new Map([
    ...others.map(({ name }): [string, null] => [name, null]),
    ...rows.map(({ name, population }, index): [string, SavedCohort] => [
      name,
      { population: populationOf(population), filter: readFilter(filters[index]!, `saved ${name}`, inside) },
    ]),
  ]);
}

const namesIn = (input: CohortFilter): string[] => [
  ...(input.saved == null ? [] : [input.saved]),
  ...partsOfFilter(input).flatMap(namesIn),
];
