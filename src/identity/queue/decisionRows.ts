import type { Knex } from "knex";
import type { Decision, DecisionKind } from "../decisions";
import { matchIdSql } from "./matchId";

/** A decision with the id of the match it is about. */
export type DecidedMatch = Decision & { readonly match: string };

const ROWS = `SELECT d.authority, d.id, ${matchIdSql("d")} AS match, d.subject, d.other, d.decision, d.reason,
  d.decided_by AS "decidedBy", d.decided_at AS "decidedAt", d.rule, d.score, d.evidence,
  d.undone_at AS "undoneAt", d.undone_by AS "undoneBy", d.undone_reason AS "undoneReason"
FROM identity_decisions d
WHERE d.authority = :authority`;

/** Of two decisions the one that stands comes first, else the newer. */
const STANDING_FIRST = "d.undone_at IS NOT NULL, d.decided_at DESC, d.id DESC";

/** For each of some matches the decision that stands, else the newest of those undone. */
export async function decisionsOfMatches(
  knex: Knex,
  authority: string,
  ids: readonly string[],
): Promise<Map<string, DecidedMatch>> {
  const { rows } = await knex.raw<{ rows: DecidedMatch[] }>(
    `SELECT DISTINCT ON (match) * FROM (
       ${ROWS} AND ${matchIdSql("d")} = ANY (CAST(:ids AS uuid[])) ORDER BY match, ${STANDING_FIRST}
     ) d ORDER BY match`,
    { authority, ids: [...ids] } as never,
  );
  return new Map(rows.map((row) => [row.match, row]));
}

/** The decisions of one kind that stand, the newest first, after that of the match `after`. */
export async function standingDecisions(
  knex: Knex,
  authority: string,
  decision: DecisionKind,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<DecidedMatch[]> {
  const { rows } = await knex.raw<{ rows: DecidedMatch[] }>(
    `${ROWS} AND d.decision = :decision AND d.undone_at IS NULL
       AND (CAST(:after AS uuid) IS NULL OR (d.decided_at, d.id) < (
         SELECT a.decided_at, a.id FROM identity_decisions a WHERE a.authority = :authority AND a.id = CAST(:after AS uuid)))
     ORDER BY d.decided_at DESC, d.id DESC LIMIT :first`,
    { authority, decision, first, after },
  );
  return rows;
}
