import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { decide } from "../decisions";
import { pairOf } from "../scoring";
import { checkedReason } from "./checkedReason";
import type { Decided } from "./decideMatch";
import { matchIdOf } from "./matchId";
import { matchOf } from "./matches";
import { oneAtATime } from "./oneAtATime";

export interface Merging {
  readonly authority: string;
  /** The hub's ids of the two children. */
  readonly child: string;
  readonly into: string;
  readonly reason: string;
  readonly decidedBy: string;
}

/**
 * Decides that a child is another one, whether or not anything proposed it: from then on both are the child `into`.
 * Throws HubError CHILD_NOT_FOUND, MERGE_INVALID or REASON_INVALID.
 */
export async function mergeChildren(knex: Knex, merging: Merging): Promise<Decided> {
  const reason = checkedReason(merging.reason);
  const { authority, child, into, decidedBy } = merging;
  if (child === into)
    throw new HubError("MERGE_INVALID", "into: it is the same child. Name the child that this one is.");
  return oneAtATime(knex, authority, async (trx) => {
    const subject = await identifierOf(trx, authority, child, "child");
    const other = await identifierOf(trx, authority, into, "into");
    const id = matchIdOf(authority, subject, other);
    const pair = await pairOf(trx, authority, id);
    const evidence = pair && { rule: pair.rule, score: pair.score, evidence: pair.evidence };
    const asked = { authority, subject, other, decision: "same", reason, decidedBy } as const;
    const decision = await decide(trx, { ...asked, ...evidence });
    return { decision, match: (await matchOf(trx, authority, id))! };
  });
}

/** The identifier a child is known by: the local id it began with, else any local id, else any other identifier. */
async function identifierOf(
  trx: Knex.Transaction,
  authority: string,
  child: string,
  argument: string,
): Promise<string> {
  const { rows } = await trx.raw<{ rows: { subject: string }[] }>(
    `SELECT subject FROM identity_links WHERE authority = :authority AND child = CAST(:child AS uuid) AND known_to IS NULL
     ORDER BY subject NOT LIKE 'L:%', CAST(md5(authority || '|' || subject) AS uuid) <> child, subject LIMIT 1`,
    { authority, child },
  );
  if (rows[0]) return rows[0].subject;
  throw new HubError(
    "CHILD_NOT_FOUND",
    `${argument}: the authority knows no child of this id. Take the id of a child, as the graph gives it.`,
  );
}
