import type fc from "fast-check";
import type { Period } from "../../../src/indicators/period";

/** The subjects an invented child's records may be filed under: the local id's, the UPN's and the NHS number's. */
export interface Subjects {
  readonly local: string;
  readonly upn: string;
  readonly nhs: string;
}

export type Row = Record<string, unknown>;

/** Rows by table, without what every record has (authority, submission, line, known time). */
export type Records = Record<string, readonly Row[]>;

/** One of those an indicator is among: a child, or something that happened to one. */
export interface Member {
  readonly counted: boolean;
  /** Of a mean: its number. A member without one is left out. */
  readonly amount?: number;
}

/** Counts an indicator in one history without SQL: everyone in its denominator. */
export type Count<H> = (history: H, period: Period) => readonly Member[];

/** Some indicators, with invented histories of what they count and a plain evaluator. */
export interface Theme<H> {
  readonly name: string;
  readonly history: fc.Arbitrary<H>;
  readonly records: (history: H, subjects: Subjects, authority: string) => Records;
  /** Subjects that are another child's than the local id's: default none. */
  readonly unlinked?: (history: H) => readonly (keyof Subjects)[];
  /** By code of indicator. */
  readonly counts: Readonly<Record<string, Count<H>>>;
  /** The breakdowns compared, where the indicator has them, and the group of a member. */
  readonly breakdowns: readonly string[];
  readonly groupOf: (
    code: string,
    history: H,
    period: Period,
    member: Member,
  ) => Readonly<Record<string, string>>;
}
