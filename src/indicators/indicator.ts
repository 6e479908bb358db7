import type { Scale } from "../disclosure/cell";
import type { Condition } from "./condition";
import type { Population } from "./population";

export type Unit = "children" | "percent" | "per 10,000";

/** Which way is better: up, down, or neither (context). */
export type Direction = "up" | "down" | "context";

/**
 * A definition: who is counted, among whom, and how the figure is written. It is data; `compile` makes SQL of it.
 * A number computed from it is a measure.
 */
export interface Indicator {
  readonly code: string;
  readonly title: string;
  /** One plain sentence. */
  readonly plain: string;
  /** Where the official definition stands. */
  readonly reference: string;
  /** Raised whenever the definition changes what is counted; `history` says why. */
  readonly version: number;
  readonly history: readonly { readonly version: number; readonly because: string }[];
  readonly population: Population;
  /** Conditions a member of the population must meet to be in the denominator. */
  readonly among: readonly Condition[];
  /** Conditions a member of the denominator must meet to be counted. Empty: everybody in it is. */
  readonly counted: readonly Condition[];
  readonly unit: Unit;
  readonly scale: Scale;
  readonly direction: Direction;
  /** Codes of the dimensions it may be broken down by. */
  readonly breakdowns: readonly string[];
  /** Sources without which the figure is not available. */
  readonly needs: readonly string[];
}
