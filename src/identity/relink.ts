import type { Knex } from "knex";
import { joinAsPlanned, joinByHash } from "./joins";
import { NATIONAL_LINKS } from "./nationalLinks";
import { PUPIL_LINKS } from "./pupilLinks";

interface Values {
  readonly authority: string;
  readonly submission: string;
  readonly now: string;
}

/** Links each identifier in the temporary table `touched` as what is known now says; the table is dropped. */
export async function relink(trx: Knex.Transaction, values: Values): Promise<void> {
  await trx.raw("ANALYZE touched");
  const { national, pupils } = await counts(trx);
  await joinByHash(trx, national + pupils);
  if (national > 0) await link(trx, NATIONAL_LINKS, values);
  if (pupils > 0) await link(trx, PUPIL_LINKS, values);
  await trx.raw("DROP TABLE touched");
  await joinAsPlanned(trx);
}

async function counts(trx: Knex.Transaction): Promise<{ national: number; pupils: number }> {
  const { rows } = await trx.raw<{ rows: { national: number; pupils: number }[] }>(
    `SELECT (count(*) FILTER (WHERE subject NOT LIKE 'P:%'))::int AS national,
       (count(*) FILTER (WHERE subject LIKE 'P:%'))::int AS pupils FROM touched`,
  );
  return rows[0]!;
}

async function link(trx: Knex.Transaction, wanted: string, values: Values): Promise<void> {
  for (const sql of [wanted, "ANALYZE wanted", CLOSE_CHANGED_LINKS, ADD_LINKS, "DROP TABLE wanted"])
    await trx.raw(sql, { ...values });
}

const CLOSE_CHANGED_LINKS = `
UPDATE identity_links l SET known_to = :now, closed_by = :submission
FROM wanted w
WHERE l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL
  AND (l.child, l.rule) IS DISTINCT FROM (w.child, w.rule)`;

const ADD_LINKS = `
INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
SELECT :authority, w.subject, w.child, w.rule, :submission, :now
FROM wanted w
WHERE NOT EXISTS (SELECT FROM identity_links l
  WHERE l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL)`;
