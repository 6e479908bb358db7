import type { FactPart } from "./factPart";
import type { Need } from "./needs";
import type { Population } from "./population";

/** A value a category can take, as it is served. */
export interface FactValue {
  readonly code: string;
  readonly label: string;
}

/** Records that the values of a category may come from: areas, the authority's teams, or the schools of its roll. */
export type ValuesFrom = "districts" | "authorities" | "teams" | "team areas" | "schools";

/**
 * Something that is so, or not, of a child (or of what happened) on a day: yes or no, a category, or a number.
 * Conditions of indicators, filters of cohorts and breakdowns are all made of facts.
 */
export interface Fact {
  readonly code: string;
  readonly title: string;
  readonly plain: string;
  readonly kind: "yesNo" | "category" | "number";
  /** An SQL expression over `p` (the row of the population) and `from`, if given, under its own name. */
  readonly sql: string;
  /** What the expression reads besides the population's row. */
  readonly from?: FactPart | readonly FactPart[];
  readonly populations: readonly Population[];
  /** Sources without which the fact cannot be known. */
  readonly needs: readonly Need[];
  /** A category's values in the order they are shown; absent: whatever the records hold. */
  readonly values?: readonly FactValue[];
  /** The records that hold the values of a category without a list of its own; absent: the authority's districts. */
  readonly valuesFrom?: ValuesFrom;
  /** Whether figures may be broken down by it. */
  readonly isBreakdown?: boolean;
  /** Whether a table by it is not available without its sources, because it has no value for what is not known. */
  readonly mustBeKnown?: boolean;
}

/** The value of a category that no record tells. */
export const UNKNOWN: FactValue = { code: "UNKNOWN", label: "Not known" };

/** What the facts' expressions read besides the population's row, each part once: a name is that of one part. */
export function partsOf(facts: readonly Fact[]): FactPart[] {
  const parts = facts.flatMap(({ from }) => from ?? []);
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}
