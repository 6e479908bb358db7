import type { Decision, DecisionKind } from "../decisions";
import type { Evidence, Pair } from "../scoring";

/** Where a match stands. */
export const MATCH_STATUSES = {
  waiting: "It waits for a person.",
  accepted: "A person decided that both are one child.",
  rejected: "A person decided that they are not one child; more evidence may bring it back.",
  never: "A person decided that they are not one child, and that it is never proposed again.",
  agreed: "An agreed combination of fields linked both without a person.",
  undone: "A decision about it was undone, and it is not proposed any more.",
} as const;

export type MatchStatus = keyof typeof MATCH_STATUSES;

/** Two identifiers that may be one child, or of which a person decided. */
export interface Match {
  /** The same as long as there are these two identifiers: see `matchIdOf`. */
  readonly id: string;
  readonly status: MatchStatus;
  readonly subject: string;
  readonly other: string;
  /** The rule that proposed it; null: nobody was asked, somebody decided by themselves. */
  readonly rule: string | null;
  /** The sum of the weights of the evidence, in bits; null: nothing was weighed. */
  readonly score: number | null;
  readonly evidence: readonly Evidence[];
  /** The decision that stands, else the newest of those that were undone. */
  readonly decision: Decision | null;
}

/** What the decisions that stand make of a match. */
export const STATUS_OF: Readonly<Record<DecisionKind, MatchStatus>> = {
  same: "accepted",
  different: "rejected",
  never: "never",
};

/** A pair that stands; `decision` is the newest about it, which may be of weaker evidence, or undone. */
export function matchOfPair(pair: Pair, decision: Decision | null): Match {
  const { id, subject, other, rule, score, evidence } = pair;
  const status = rule.startsWith("agreed") ? "agreed" : "waiting";
  return { id, status, subject, other, rule, score, evidence, decision };
}

/** A decision with the evidence it was made by. `id` is the match's. */
export function matchOfDecision(id: string, decision: Decision): Match {
  const { subject, other, rule, score, undoneAt } = decision;
  const status = undoneAt === null ? STATUS_OF[decision.decision] : "undone";
  const evidence = Array.isArray(decision.evidence) ? (decision.evidence as Evidence[]) : [];
  return { id, status, subject, other, rule, score, evidence, decision };
}
