import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { change } from "./change";
import type { Decision, DecisionKind } from "./decision";
import { refuseContradiction } from "./refusals";

export interface Deciding {
  readonly authority: string;
  readonly subject: string;
  readonly other: string;
  readonly decision: DecisionKind;
  readonly reason: string;
  readonly decidedBy: string;
  /** The moment from which it holds; absent: now, by the clock of the database. */
  readonly now?: string | undefined;
  /** What spoke for and against, as it was shown; kept as it is. */
  readonly evidence?: unknown;
  readonly score?: number | null | undefined;
  readonly rule?: string | null | undefined;
}

/**
 * Decides of two identifiers whether they are one child, and links what follows from it at once. `same` links `subject`
 * to the child of `other`; of two local ids `other` leads. A decision goes before every claim, and stands until it is
 * undone.
 *
 * Fails with REASON_MISSING, SAME_IDENTIFIER, UNKNOWN_IDENTIFIER, ALREADY_DECIDED, DECIDED_OTHERWISE,
 * ADOPTION_NOT_BRIDGED or PUPIL_NEEDS_A_LOCAL_ID.
 */
export async function decide(knex: Knex, deciding: Deciding): Promise<Decision> {
  const reason = reasonOf(deciding.reason);
  return change(knex, deciding, async ({ trx, now }) => {
    await refuseContradiction(trx, deciding);
    const { authority, subject, other, decision, decidedBy, evidence, score = null, rule = null } = deciding;
    const id = randomUUID();
    await trx("identity_decisions").insert({
      ...{ authority, id, subject, other, decision, reason, rule, score },
      ...{ decided_by: decidedBy, decided_at: now },
      evidence: evidence == null ? null : JSON.stringify(evidence),
    });
    return id;
  });
}

/** The reason somebody gives, which may not be blank. */
export function reasonOf(text: string): string {
  if (text.trim() !== "") return text.trim();
  throw new HubError("REASON_MISSING", "The decision has no reason. Say in a few words what it rests on.");
}
