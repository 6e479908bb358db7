import type { IsoDate } from "../../../../src/lib/dates";

/** A target as its document sets it. */
export interface Target {
  readonly indicator: string;
  /** In the words of the document. */
  readonly printed: string;
  readonly on: IsoDate;
  /** The value and on which side of it the target is met; absent: a direction or a milestone. */
  readonly value?: number;
  readonly bound?: "at least" | "at most" | "above" | "below" | "equal";
  readonly direction?: "up" | "down";
  /** The earlier figure the value is a change of. */
  readonly baseline?: { readonly on: IsoDate; readonly value: number; readonly relation: "plus" | "times" };
  readonly breakdown?: string;
  readonly unit?: string;
  readonly owner?: string;
  readonly place?: string;
  /** How far off is amber, where the board states it. */
  readonly amber?: number;
}

/** A document that sets targets, and when. */
export interface Plan {
  readonly document: string;
  readonly reference: string;
  readonly setOn: IsoDate;
  readonly targets: readonly Target[];
}
