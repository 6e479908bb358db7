import type { Knex } from "knex";
import type { Decision } from "./decision";

export interface Asked {
  /** Only decisions about this identifier, whichever of the two it was. */
  readonly subject?: string | undefined;
  /** Only decisions that stand. */
  readonly standing?: boolean | undefined;
  /** How many at most; absent: 100. */
  readonly limit?: number | undefined;
  /** The id of the last decision of the page before. */
  readonly after?: string | undefined;
}

const LIMIT = 100;

/** The journal of an authority, the newest decision first. */
export async function decisionsOf(
  knex: Knex,
  authority: string,
  { subject, standing = false, limit = LIMIT, after }: Asked = {},
): Promise<Decision[]> {
  const { rows } = await knex.raw<{ rows: Decision[] }>(
    `SELECT ${DECISION_COLUMNS} FROM identity_decisions d
     WHERE d.authority = :authority AND (CAST(:subject AS text) IS NULL OR CAST(:subject AS text) IN (d.subject, d.other))
       AND (NOT CAST(:standing AS boolean) OR d.undone_at IS NULL)
       AND (CAST(:after AS uuid) IS NULL OR (d.decided_at, d.id) < (
         SELECT p.decided_at, p.id FROM identity_decisions p WHERE p.authority = :authority AND p.id = CAST(:after AS uuid)))
     ORDER BY d.decided_at DESC, d.id DESC LIMIT :limit`,
    { authority, subject: subject ?? null, standing, limit, after: after ?? null },
  );
  return rows;
}

/** One decision; null: there is none of that id. */
export async function decisionOf(knex: Knex, authority: string, id: string): Promise<Decision | null> {
  const { rows } = await knex.raw<{ rows: Decision[] }>(
    `SELECT ${DECISION_COLUMNS} FROM identity_decisions d WHERE d.authority = :authority AND d.id = CAST(:id AS uuid)`,
    { authority, id },
  );
  return rows[0] ?? null;
}

const DECISION_COLUMNS = `d.authority, d.id, d.subject, d.other, d.decision, d.reason, d.decided_by AS "decidedBy",
  CAST(d.decided_at AS text) AS "decidedAt", d.rule, d.score, d.evidence, CAST(d.undone_at AS text) AS "undoneAt",
  d.undone_by AS "undoneBy", d.undone_reason AS "undoneReason"`;
