import type { CohortFilter } from "./cohortFilter.input";
import { filterInvalid } from "./filterInvalid";

/** Deepest nesting of a filter, and most it may test. */
export const DEEPEST = 8;
export const MOST_CONDITIONS = 30;

/** Throws HubError FILTER_INVALID where a filter is too deep or tests too much. */
export function checkSize(input: CohortFilter, name: string): void {
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
}

/** The filters inside a filter. */
export const partsOfFilter = ({ all, any, not, happened, wasSo, member }: CohortFilter): CohortFilter[] => [
  ...(all ?? []),
  ...(any ?? []),
  ...[not, happened?.where, wasSo?.that, member?.that].filter((one) => one != null),
];

/** How deep a filter is, and how many tests it makes. */
function sizeOf(input: CohortFilter): [depth: number, conditions: number] {
  const inside = partsOfFilter(input).map(sizeOf);
  const depth = 1 + Math.max(0, ...inside.map(([deep]) => deep));
  const isTest = input.all == null && input.any == null && input.not == null;
  return [depth, inside.reduce((sum, [, tests]) => sum + tests, isTest ? 1 : 0)];
}
