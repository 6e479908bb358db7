/** Why a cell has a number or has none. */
export const CELL_STATUSES = {
  OK: "The number is shown.",
  SUPPRESSED:
    "The number is hidden to protect children: it is 1 to 5, or would let such a number be worked out.",
  LOW: "Too few to show.",
  HIGH: "Too close to everybody to show.",
  BASE_TOO_SMALL: "The group is too small to say anything about.",
  BUDGET_SPENT: "Too many questions were asked of this group in this period.",
  NOT_APPLICABLE: "The figure makes no sense for this group.",
  NOT_AVAILABLE: "The hub holds nothing that could tell the figure.",
} as const;

export type CellStatus = keyof typeof CELL_STATUSES;

/** How figures are made safe. `exact`: for a child-level grant. `dfe`: official statistics' rule for fixed tables. */
export type Profile = "exact" | "dfe";

/** The group a cell is about: a value for each breakdown; null: all of them together. */
export type Group = Readonly<Record<string, string | null>>;

/** One raw cell of a measure. It must not leave the hub: only `release` may read it. */
export interface RawCell {
  readonly group: Group;
  /** Children counted; of a mean: the sum over them. */
  readonly numerator: number;
  /** Children (or residents) they are counted among; null where the measure is a plain count. */
  readonly denominator: number | null;
  /**
   * Where the numbers above count something else than children, such as visits or days: how many children are behind
   * those counted, those counted among, and those not counted. Few children are few, however many visits they had.
   */
  readonly children?:
    { readonly counted: number; readonly among: number; readonly others: number } | undefined;
  /**
   * Counts that follow by subtraction from this cell and another figure, where the two do not add up along a breakdown:
   * what a group that overlaps with others leaves of all, say.
   */
  readonly leaves?: readonly number[] | undefined;
}

/** How a value is made from its numerator and denominator. */
export interface Scale {
  /**
   * count: the numerator itself. ratio: numerator / denominator x multiplier. mean: the numerator is a sum, of days
   * say, over the children of the denominator; value: numerator / (denominator x divisor).
   */
  readonly kind: "count" | "ratio" | "mean";
  readonly multiplier: number;
  /** Of a mean: how many of what is summed make one of its unit: 7 days a week. Otherwise 1. */
  readonly divisor?: number;
  /** Decimal places, rounded half up. */
  readonly places: number;
  /** Whether the denominator counts children of the hub (and is hidden when small) or residents (and is public). */
  readonly denominatorIsPublic: boolean;
}

/**
 * A whole table of raw cells: every combination of the breakdowns' values and every margin. Secondary suppression
 * needs the margins, so nothing smaller can be released.
 */
export interface RawTable {
  readonly breakdowns: readonly string[];
  readonly cells: readonly RawCell[];
  readonly scale: Scale;
  /**
   * Where the table is of a cohort: the same cells, in the same order, of everybody. They can be asked for too, so a
   * cell is also hidden where everybody but the cohort would be a small count.
   */
  readonly everybody?: readonly RawCell[] | undefined;
  /** Set where the hub holds nothing to count from: every cell is then NOT_AVAILABLE, with this reason. */
  readonly notAvailable?: string | undefined;
}

declare const released: unique symbol;

/** A figure that may be said. Only `release` makes one; everything that leaves the hub takes nothing else. */
export interface ReleasedCell {
  readonly [released]: true;
  readonly group: Group;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: CellStatus;
  /** As in official statistics: c confidential, z not applicable, x not available; null where there is a number. */
  readonly symbol: "c" | "z" | "x" | null;
  /** Why there is no number, in words. */
  readonly reason: string | null;
}

/** A released table and the rule it was released under. */
export interface ReleasedTable {
  readonly [released]: true;
  readonly breakdowns: readonly string[];
  readonly cells: readonly ReleasedCell[];
  readonly profile: Profile;
  /** Counts from 1 to this are hidden; 0 where nothing is. */
  readonly threshold: number;
}
