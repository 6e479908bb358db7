import type { Knex } from "knex";
import { decide, undo } from "../decisions";
import type { Decision } from "../decisions";
import { checkedReason } from "./checkedReason";
import type { Decided } from "./decideMatch";
import { matchIdOf } from "./matchId";
import { matchOf } from "./matches";
import { oneAtATime } from "./oneAtATime";

export interface UndoingDecision {
  readonly authority: string;
  /** The id of the decision. */
  readonly id: string;
  readonly reason: string;
  /** The label of an account. */
  readonly by: string;
}

/**
 * Undoes a decision: everything is linked as if it had not been made, and it stays in the journal. Throws HubError
 * NO_SUCH_DECISION or REASON_INVALID.
 */
export async function undoDecision(knex: Knex, undoing: UndoingDecision): Promise<Decided> {
  const reason = checkedReason(undoing.reason);
  const { authority, id, by } = undoing;
  return oneAtATime(knex, authority, async (trx) => {
    const decision = await undo(trx, { authority, id, by, reason });
    await decideAsBefore(trx, decision, by);
    const match = await matchOf(trx, authority, matchIdOf(authority, decision.subject, decision.other));
    return { decision, match: match! };
  });
}

/** What this decision took the place of holds again, for the reason it was made, as a new row of the journal. */
async function decideAsBefore(trx: Knex.Transaction, decision: Decision, by: string): Promise<void> {
  const { authority, subject, other } = decision;
  const { rows } = await trx.raw<{
    rows: Pick<Decision, "decision" | "reason" | "rule" | "score" | "evidence">[];
  }>(REPLACED, { authority, subject, other, moment: decision.decidedAt });
  for (const before of rows) await decide(trx, { authority, subject, other, decidedBy: by, ...before });
}

const REPLACED = `SELECT d.decision, d.reason, d.rule, d.score, d.evidence FROM identity_decisions d
WHERE d.authority = :authority AND d.subject = :subject AND d.other = :other
  AND d.undone_at = CAST(:moment AS timestamptz)`;
