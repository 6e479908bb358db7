import type { Cte } from "./cte";
import type { Population } from "./population";

/** A value a category can take, as it is served. */
export interface FactValue {
  readonly code: string;
  readonly label: string;
}

/**
 * Something that is so, or not, of a child on a date: yes or no, a category, or a whole number. Conditions of
 * indicators, filters of cohorts and breakdowns are all made of facts.
 */
export interface Fact {
  readonly code: string;
  readonly title: string;
  readonly plain: string;
  readonly kind: "yesNo" | "category" | "number";
  /** An SQL expression over `p` (the row of the population) and `from`, if given, under its own name. */
  readonly sql: string;
  /** A part with columns as_at and child, at most one row for each, that the expression reads. */
  readonly from?: Cte;
  readonly populations: readonly Population[];
  /** Sources without which the fact cannot be known. */
  readonly needs: readonly string[];
  /** A category's values in the order they are shown; absent: whatever the records hold. */
  readonly values?: readonly FactValue[];
  /** Whether figures may be broken down by it. */
  readonly isBreakdown?: boolean;
}

/** The value of a category that no record tells. */
export const UNKNOWN: FactValue = { code: "UNKNOWN", label: "Not known" };
