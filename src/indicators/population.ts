import type { Cte } from "./cte";

/**
 * Who can be counted: one row a date and child in the CTE `rows`, with the columns as_at, child, born_on, age (whole years on the date)
 * and sex.
 */
export interface Population {
  readonly code: string;
  readonly title: string;
  readonly plain: string;
  readonly rows: Cte;
  /** Sources without which nobody is in it. */
  readonly needs: readonly string[];
}
