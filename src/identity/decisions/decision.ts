/** What a person can decide of two identifiers. */
export const DECISIONS = ["same", "different", "never"] as const;

/**
 * `same`: the two are one child. `different`: they are not, whatever a source claims. `never`: they are not, and the
 * pair is never proposed again.
 */
export type DecisionKind = (typeof DECISIONS)[number];

/** One row of the journal. Moments are ISO text of the database, to the microsecond. */
export interface Decision {
  readonly authority: string;
  readonly id: string;
  /** The identifier that was linked, or was not to be linked. */
  readonly subject: string;
  /** The identifier whose child it is, or is not. */
  readonly other: string;
  readonly decision: DecisionKind;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  /** The rule by which the pair was proposed; null: somebody decided without being asked. */
  readonly rule: string | null;
  /** The score the pair had, in bits. */
  readonly score: number | null;
  /** What spoke for and against the pair, as it was shown; holds no value of a child. */
  readonly evidence: unknown;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
}
