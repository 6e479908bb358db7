import { cte } from "./cte";
import type { Cte } from "./cte";

/**
 * A part of a statement that facts read: a row at most for each day and child of `base` (a part with the columns as_at
 * and child, each pair once), under the same names. Made anew for each base, so that one fact can be told of any
 * population, on its own days.
 */
export interface FactPart {
  /** What the facts' SQL calls it. */
  readonly name: string;
  readonly of: (base: Cte) => Cte;
  /** Whether it reads more of the row than who and when, so that it can be told of certain populations only. */
  readonly readsRow?: boolean;
}

/** A fact part: what it reads and its text, both given the part it is told for. No two may have one name. */
export function factPart(
  name: string,
  write: (base: Cte) => { readonly reads: readonly Cte[]; readonly sql: string },
  options: Pick<FactPart, "readsRow"> = {},
): FactPart {
  const made = new WeakMap<Cte, Cte>();
  const make = (base: Cte) => {
    const { reads, sql } = write(base);
    const part = cte(`${name}_of_${base.name}`, reads, sql);
    made.set(base, part);
    return part;
  };
  return { ...options, name, of: (base) => made.get(base) ?? make(base) };
}
