import type { Scale } from "../disclosure/cell";
import type { Condition } from "./condition";
import type { Fact } from "./fact";
import type { Need } from "./needs";
import type { PeriodKind } from "./period";
import type { Population } from "./population";
import type { Unit } from "./units";

/** Which way is better: up, down, or neither (context). */
export type Direction = "up" | "down" | "context";

/** A version of a definition, and why it was made. */
export interface DefinitionVersion {
  readonly version: number;
  readonly because: string;
}

/** A day from which a series does not compare with what went before. */
export interface Break {
  readonly on: string;
  readonly because: string;
}

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
  readonly history: readonly DefinitionVersion[];
  readonly breaks: readonly Break[];
  readonly population: Population;
  /** Conditions a member of the population must meet to be in the denominator. */
  readonly among: readonly Condition[];
  /** Conditions a member of the denominator must meet to be counted. Empty: everybody in it is. */
  readonly counted: readonly Condition[];
  /** A mean's number, or the part of a share of sums: its sum over those counted is the numerator; who has none is left out. */
  readonly summed?: Fact;
  /** The whole of a share of sums (sessions possible, say): its sum over those in the denominator is the denominator. */
  readonly outOf?: Fact;
  readonly unit: Unit;
  readonly scale: Scale;
  readonly direction: Direction;
  /** The period it is usually asked for: DATE for those of a date. */
  readonly period: PeriodKind;
  /** Sources without which the figure is not available. */
  readonly needs: readonly Need[];
}
