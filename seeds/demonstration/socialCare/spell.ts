import type { IsoDate } from "../../../src/lib/dates";
import type { Known } from "./people";
import type { Stretch } from "./stock";

/** A child protection plan; `earlier`: the plans the child had before. */
export interface ProtectionPlan extends Stretch {
  readonly category: string;
  readonly latestCategory: string;
  earlier: number;
}

/** A time of being in need, from the referral to the day the case is closed, with what happened in it. */
export interface Spell extends Stretch {
  readonly who: Known;
  readonly need: string;
  /** Who referred the child. */
  readonly source: string;
  readonly reasonEnded: string;
  readonly plan: ProtectionPlan | null;
  /** The child is or becomes looked after in this spell. */
  readonly isLookedAfter: boolean;
}

/** A spell before it is settled whose it is. */
export type Case = Omit<Spell, "who">;

/** A referral that led to nothing more. */
export interface ReferralOnly {
  readonly who: Known;
  readonly referredOn: IsoDate;
  readonly source: string;
}

export const SOURCES = [
  ["6", 28],
  ["2A", 18],
  ["3A", 3],
  ["3B", 4],
  ["3E", 5],
  ["3F", 6],
  ["1A", 8],
  ["1C", 1],
  ["1D", 2],
  ["4", 3],
  ["5A", 4],
  ["5C", 4],
  ["5D", 5],
  ["7", 3],
  ["9", 3],
] as const;

export const NEEDS = [
  ["N1", 60],
  ["N2", 10],
  ["N3", 4],
  ["N4", 8],
  ["N5", 13],
  ["N6", 4],
  ["N8", 1],
] as const;

export const CATEGORIES = [
  ["EMO", 43],
  ["NEG", 38],
  ["PHY", 9],
  ["SAB", 5],
  ["MUL", 5],
] as const;
