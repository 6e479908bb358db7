import { cte } from "./cte";
import type { Cte } from "./cte";
import { periods } from "./parts/known";
import type { Need } from "./needs";
import type { Unit } from "./units";

/** Who, or what, can be counted. */
export interface Population {
  readonly code: string;
  readonly title: string;
  /** A sentence. */
  readonly plain: string;
  /** What a row is. */
  readonly counts: Unit;
  /** Whether it is those of a date (the last day of a period), or what happened in a period. */
  readonly isStock: boolean;
  /** Whether everybody in it is looked after on as_at. */
  readonly isInCare: boolean;
  /** Whether a row is of a child; if not, its child is null and no fact of children can be told of it. */
  readonly isOfChildren: boolean;
  /** The rows for the periods asked. */
  readonly rows: Cte;
  /** The rows for other periods: a part with from_on and period_end. */
  readonly over: (periods: Cte) => Cte;
  /** Sources without which nobody is in it. */
  readonly needs: readonly Need[];
}

interface Written extends Pick<Population, "code" | "title" | "plain" | "needs"> {
  readonly counts?: Unit;
  readonly isInCare?: boolean;
  readonly isOfChildren?: boolean;
  readonly reads: readonly Cte[];
  /**
   * The text of the rows, given the name of the part of periods. Columns: as_at (the day facts are told of: for a
   * stock the period's end, otherwise the day of what happened), child, born_on, age (whole years on that day), sex,
   * and whatever its own facts read. What happened in a period also has period_end.
   */
  readonly sql: (periods: string) => string;
}

/** Those who are something on a date, each child once. */
export const stock = (written: Written): Population => population(written, true);

/** What happened in a period: a row for each, of which a child may have several. */
export const flow = (written: Written): Population => population(written, false);

const populations = new WeakMap<Cte, Population>();

/** The population whose rows these are; undefined: of none. */
export const populationOf = (rows: Cte): Population | undefined => populations.get(rows);

function population({ reads, sql, ...written }: Written, isStock: boolean): Population {
  const made = new WeakMap<Cte, Cte>();
  const make = (asked: Cte): Cte => {
    const name = asked === periods ? written.code : `${written.code}_in_${asked.name}`;
    const rows = cte(name, [asked, ...reads], sql(asked.name));
    made.set(asked, rows);
    populations.set(rows, whole);
    return rows;
  };
  const over = (asked: Cte): Cte => made.get(asked) ?? make(asked);
  const whole: Population = Object.freeze({
    ...{ counts: "children", isInCare: false, isOfChildren: true, ...written, isStock, over },
    get rows() {
      return over(periods);
    },
  });
  return whole;
}
