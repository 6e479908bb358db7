import type { Knex } from "knex";
import { undo } from "../decisions";
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
    const match = await matchOf(trx, authority, matchIdOf(authority, decision.subject, decision.other));
    return { decision, match: match! };
  });
}
