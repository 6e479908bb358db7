import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { decide } from "../decisions";
import { checkedReason } from "./checkedReason";
import type { Decided } from "./decideMatch";
import { matchIdOf } from "./matchId";
import { matchOf } from "./matches";
import { oneAtATime } from "./oneAtATime";

export interface Splitting {
  readonly authority: string;
  /** The hub's id of the identifier. */
  readonly identifier: string;
  readonly reason: string;
  readonly decidedBy: string;
}

/**
 * Decides that an identifier is not of the child it is linked to, whatever a source claims: it is a child of its own
 * again. Throws HubError IDENTIFIER_NOT_FOUND, SPLIT_INVALID or REASON_INVALID.
 */
export async function splitIdentifier(knex: Knex, splitting: Splitting): Promise<Decided> {
  const reason = checkedReason(splitting.reason);
  const { authority, identifier, decidedBy } = splitting;
  return oneAtATime(knex, authority, async (trx) => {
    const { subject, other } = await linkOf(trx, authority, identifier);
    const decision = await decide(trx, {
      ...{ authority, subject, other, decision: "different", reason, decidedBy },
    });
    const id = matchIdOf(authority, subject, other);
    return { decision, match: (await matchOf(trx, authority, id))! };
  });
}

/** An identifier, and the local id whose child it is linked to. */
async function linkOf(
  trx: Knex.Transaction,
  authority: string,
  identifier: string,
): Promise<{ subject: string; other: string }> {
  const { rows } = await trx.raw<{ rows: { subject: string; other: string | null }[] }>(LINK, {
    authority,
    identifier,
  });
  const [link] = rows;
  if (!link)
    throw new HubError(
      "IDENTIFIER_NOT_FOUND",
      "identifier: the authority knows none of this id. Take the id of an identifier of a child, as the graph gives it.",
    );
  if (link.other !== null) return { subject: link.subject, other: link.other };
  throw new HubError(
    "SPLIT_INVALID",
    "identifier: the child has no other local id that it could be split from. There is nothing to do.",
  );
}

const LINK = `
SELECT l.subject, (
  SELECT o.subject FROM identity_links o
  WHERE o.authority = l.authority AND o.child = l.child AND o.known_to IS NULL AND o.subject LIKE 'L:%' AND o.subject <> l.subject
  ORDER BY CAST(md5(o.authority || '|' || o.subject) AS uuid) <> o.child, o.subject LIMIT 1) AS other
FROM identity_links l
WHERE l.authority = :authority AND l.known_to IS NULL
  AND CAST(md5(l.authority || '|' || l.subject) AS uuid) = CAST(:identifier AS uuid)`;
