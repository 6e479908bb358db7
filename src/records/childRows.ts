import type { Knex } from "knex";
import type { Batch } from "./batch";

/** An identifier of a child as it may be shown: a national one is named by its kind alone. */
export interface IdentifierRow {
  readonly child: string;
  /** The hub's own id of the identifier: the id of the child it is when it is linked to no other. */
  readonly id: string;
  /** The first letter of the subject, which tells its kind: L local id, U UPN, N NHS number and so on. */
  readonly kind: string;
  readonly rule: string;
  readonly localId: string | null;
}

/** One batch of the children an authority knows, by id. */
export async function childIds(
  knex: Knex,
  authority: string,
  { after, first }: Batch<string>,
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { child: string }[] }>(
    `SELECT DISTINCT child FROM identity_links
     WHERE authority = :authority AND known_to IS NULL AND (:after::uuid IS NULL OR child > :after::uuid)
     ORDER BY child LIMIT :first`,
    { authority, after, first },
  );
  return rows.map(({ child }) => child);
}

/** The current identifiers of some children, the local id first. */
export async function identifiersOfChildren(
  knex: Knex,
  authority: string,
  children: readonly string[],
): Promise<IdentifierRow[]> {
  const { rows } = await knex.raw<{ rows: IdentifierRow[] }>(
    `SELECT child, CAST(md5(authority || '|' || subject) AS uuid) AS id, left(subject, 1) AS kind, rule,
       CASE WHEN subject LIKE 'L:%' THEN substr(subject, 3) END AS "localId"
     FROM identity_links
     WHERE authority = :authority AND known_to IS NULL AND child = ANY (:children::uuid[])
     ORDER BY child, strpos('LUNVP', left(subject, 1)), subject`,
    { authority, children: [...children] },
  );
  return rows;
}
