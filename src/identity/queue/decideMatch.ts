import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { decide, undo } from "../decisions";
import type { Decision, DecisionKind } from "../decisions";
import { checkedReason } from "./checkedReason";
import { matchOf } from "./matches";
import type { Match } from "./match";
import { oneAtATime } from "./oneAtATime";

export interface DecidingMatch {
  readonly authority: string;
  /** The id of the match. */
  readonly id: string;
  readonly decision: DecisionKind;
  readonly reason: string;
  /** The label of an account. */
  readonly decidedBy: string;
}

/** A decision, and the match as it stands since. */
export interface Decided {
  readonly decision: Decision;
  readonly match: Match;
}

/**
 * Decides a match that waits, or one that linked by itself. Of two people who decide it at once one does; the other is
 * told. Throws HubError MATCH_NOT_FOUND, MATCH_DECIDED or REASON_INVALID.
 */
export async function decideMatch(knex: Knex, deciding: DecidingMatch): Promise<Decided> {
  const reason = checkedReason(deciding.reason);
  const { authority, id, decision, decidedBy } = deciding;
  return oneAtATime(knex, authority, async (trx) => {
    const match = await matchOf(trx, authority, id);
    if (!match) throw notFound();
    if (!["waiting", "agreed"].includes(match.status)) throw alreadyDecided(match);
    const now = await momentOf(trx);
    await undoWeaker(trx, deciding, match, now);
    const { subject, other, rule, score, evidence } = match;
    const made = await decide(trx, {
      ...{ authority, subject, other, decision, reason, decidedBy },
      ...{ rule, score, evidence, now },
    });
    return { decision: made, match: (await matchOf(trx, authority, id))! };
  });
}

/**
 * A match that was rejected and has come back with more evidence is decided anew: the old decision would stand in the way.
 * Both changes are of one moment, by which undoing the new one finds the old one again.
 */
async function undoWeaker(
  trx: Knex.Transaction,
  { authority, decidedBy, reason }: DecidingMatch,
  { decision }: Match,
  now: string,
): Promise<void> {
  if (decision?.undoneAt === null)
    await undo(trx, { authority, id: decision.id, by: decidedBy, reason, now });
}

async function momentOf(trx: Knex.Transaction): Promise<string> {
  const { rows } = await trx.raw<{ rows: { now: string }[] }>("SELECT clock_timestamp()::text AS now");
  return rows[0]!.now;
}

const notFound = () =>
  new HubError(
    "MATCH_NOT_FOUND",
    "Match: nothing proposes it any more, or there never was one with that id. Read the list again.",
  );

function alreadyDecided({ status }: Match): HubError {
  const what =
    status === "undone" ? "a decision about it was undone and nothing proposes it" : `it is ${status}`;
  return new HubError(
    "MATCH_DECIDED",
    `Match: somebody has decided it meanwhile, and ${what}. Read it again; a decision that is wrong can be undone.`,
  );
}
