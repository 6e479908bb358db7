import type { Knex } from "knex";
import { joinAsPlanned, joinByHash } from "./joins";

/** Links local ids that nobody has told before, each to the child it names; the link of a local id never changes. */
export async function linkLocals(
  trx: Knex.Transaction,
  values: { readonly authority: string; readonly submission: string; readonly now: string },
  subjects: readonly string[],
): Promise<void> {
  await joinByHash(trx, subjects.length);
  await trx.raw(ADD_LOCAL_LINKS, { ...values, subjects } as never);
  await joinAsPlanned(trx);
}

const ADD_LOCAL_LINKS = `
INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
SELECT :authority, s.subject, CAST(md5(:authority || '|' || s.subject) AS uuid), 'local id', CAST(:submission AS uuid),
  CAST(:now AS timestamptz)
FROM unnest(CAST(:subjects AS text[])) AS s (subject)
WHERE s.subject LIKE 'L:%' AND NOT EXISTS (SELECT FROM identity_links l
  WHERE l.authority = :authority AND l.subject = s.subject AND l.known_to IS NULL)`;
