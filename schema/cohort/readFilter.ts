import type { Filter } from "../../src/indicators/condition";
import type { CohortFilter } from "./cohortFilter.input";
import { filterInvalid } from "./filterInvalid";
import { readCondition } from "./readCondition";

/** Deepest nesting of a filter, and most facts it may test. */
export const DEEPEST = 5;
export const MOST_CONDITIONS = 20;

const COMBINERS = ["all", "any", "not", "fact"] as const;
const TESTS = ["is", "oneOf", "atLeast", "atMost"] as const;

/**
 * The filter of a cohort as the hub knows it. `name` is that of the argument, with which messages begin.
 * Throws HubError FILTER_INVALID at the first thing that is wrong, depth and size first.
 */
export function readFilter(input: CohortFilter, name: string): Filter {
  const [depth, conditions] = sizeOf(input);
  if (depth > DEEPEST)
    throw filterInvalid(
      name,
      `it is ${depth} deep and may be ${DEEPEST}. Put fewer filters inside one another.`,
    );
  if (conditions > MOST_CONDITIONS)
    throw filterInvalid(
      name,
      `it tests ${conditions} facts and may test ${MOST_CONDITIONS}. Leave some out.`,
    );
  return read(input, name);
}

function read(input: CohortFilter, place: string): Filter {
  const given = COMBINERS.filter((key) => input[key] != null);
  if (given.length !== 1)
    throw filterInvalid(place, `it has ${given.length} of all, any, not and fact. Give exactly one of them.`);
  const stray = TESTS.find((key) => input[key] != null);
  if (stray !== undefined && input.fact == null)
    throw filterInvalid(
      place,
      `${stray} tests a fact and there is none beside it. Give fact, or leave ${stray} out.`,
    );
  if (input.all) return { all: input.all.map((one, index) => read(one, `${place}.all[${index}]`)) };
  if (input.any) return { any: readAny(input.any, place) };
  if (input.not) return { not: read(input.not, `${place}.not`) };
  return readCondition(input, place);
}

function readAny(any: readonly CohortFilter[], place: string): Filter[] {
  if (any.length === 0)
    throw filterInvalid(`${place}.any`, "it is empty, which nobody meets. Give at least one filter.");
  return any.map((one, index) => read(one, `${place}.any[${index}]`));
}

/** How deep a filter is, and how many facts it tests. */
function sizeOf({ all, any, not, fact }: CohortFilter): [depth: number, conditions: number] {
  const inside = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])].map(sizeOf);
  const depth = 1 + Math.max(0, ...inside.map(([deep]) => deep));
  return [depth, inside.reduce((sum, [, tests]) => sum + tests, fact == null ? 0 : 1)];
}
