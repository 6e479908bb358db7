import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { change } from "./change";
import { reasonOf } from "./decide";
import type { Decision } from "./decision";

export interface Undoing {
  readonly authority: string;
  readonly id: string;
  readonly by: string;
  readonly reason: string;
  /** The moment from which it holds; absent: now, by the clock of the database. */
  readonly now?: string | undefined;
}

/**
 * Undoes a decision: every link goes back to what claims and the other decisions say, as if it had never been made. The
 * row stays, with who undid it and why, and what was linked meanwhile stays known for those who ask for that time.
 *
 * Fails with REASON_MISSING or NO_SUCH_DECISION.
 */
export async function undo(knex: Knex, undoing: Undoing): Promise<Decision> {
  const reason = reasonOf(undoing.reason);
  return change(knex, undoing, async ({ trx, now }) => {
    const { authority, id, by } = undoing;
    const undone = await trx("identity_decisions")
      .where({ authority, undone_at: null })
      .whereRaw("CAST(id AS text) = ?", [id])
      .update({ undone_at: now, undone_by: by, undone_reason: reason });
    if (undone === 1) return id;
    throw new HubError(
      "NO_SUCH_DECISION",
      "No decision of that id stands: there is none, or it was undone before. See the list of decisions.",
    );
  });
}
