import type { Knex } from "knex";
import { relink } from "../relink";
import type { Found } from "./findPairs";

interface Values {
  readonly authority: string;
  readonly submission: string;
  readonly now: string;
}

/** Keeps the pairs of the temporary table `chosen`, and links anew what agreed pairs link or linked. */
export async function keep(trx: Knex.Transaction, values: Values): Promise<Omit<Found, "crowded">> {
  await trx.raw(CLOSE, { ...values });
  await trx.raw(ADD, { ...values });
  const { rows } = await trx.raw<{ rows: Omit<Found, "crowded">[] }>(CHANGED, { ...values });
  await relinkAgreed(trx, values);
  return rows[0]!;
}

const CLOSE = `
UPDATE identity_pairs p SET known_to = :now, closed_by = :submission
WHERE p.authority = :authority AND p.known_to IS NULL AND NOT EXISTS (
  SELECT FROM chosen c WHERE c.subject = p.subject AND c.other = p.other
    AND c.rule = p.rule AND c.score = p.score AND c.evidence = p.evidence)`;

const ADD = `
INSERT INTO identity_pairs (authority, subject, other, rule, score, evidence, submission_id, known_from)
SELECT :authority, c.subject, c.other, c.rule, c.score, c.evidence, :submission, :now
FROM chosen c
WHERE NOT EXISTS (SELECT FROM identity_pairs p
  WHERE p.authority = :authority AND p.subject = c.subject AND p.other = c.other AND p.known_to IS NULL)`;

const CHANGED = `
SELECT (count(*) FILTER (WHERE p.known_to IS NULL AND rule NOT LIKE 'agreed%'))::int AS proposed,
  (count(*) FILTER (WHERE p.known_to IS NULL AND rule LIKE 'agreed%'))::int AS agreed,
  (count(*) FILTER (WHERE p.known_to IS NOT NULL AND NOT EXISTS (
    SELECT FROM chosen c WHERE c.subject = p.subject AND c.other = p.other)))::int AS withdrawn
FROM identity_pairs p
WHERE p.authority = :authority AND (p.known_from = :now OR p.known_to = :now)`;

/** What agreed pairs link since now, or linked until now. */
const TOUCHED = `
CREATE TEMP TABLE touched ON COMMIT DROP AS
SELECT DISTINCT subject FROM identity_pairs
WHERE authority = :authority AND rule LIKE 'agreed%' AND (known_from = :now OR known_to = :now)`;

async function relinkAgreed(trx: Knex.Transaction, values: Values): Promise<void> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(TOUCHED, { ...values });
  if (rowCount > 0) await relink(trx, values);
}
