import type { Knex } from "knex";
import { recordTables } from "../records";
import { relink } from "./relink";

/**
 * Takes back what a submission said of who is who, after its records were taken back: its claims end, those it ended
 * stand again, and every identifier they touch is linked anew. `by` is what stands as the closing submission.
 */
export async function takeBackIdentity(
  trx: Knex.Transaction,
  values: {
    readonly authority: string;
    readonly submission: string;
    readonly by: string;
    readonly now: string;
  },
): Promise<void> {
  for (const sql of [TOUCHED, CLOSE_CLAIMS, REOPEN_CLAIMS, CLOSE_LINKS_OF_NOBODY, ONLY_THOSE_LINKED])
    await trx.raw(sql, values);
  const { authority, by, now } = values;
  await relink(trx, { authority, submission: by, now });
}

const TOUCHED = `
CREATE TEMP TABLE touched ON COMMIT DROP AS
SELECT DISTINCT subject FROM identity_claims
WHERE authority = :authority AND (submission_id = :submission OR closed_by = :submission)
UNION SELECT subject FROM identity_links
WHERE authority = :authority AND submission_id = :submission AND known_to IS NULL AND subject NOT LIKE 'L:%'`;

const CLOSE_CLAIMS = `
UPDATE identity_claims SET known_to = :now, closed_by = :by
WHERE authority = :authority AND submission_id = :submission AND known_to IS NULL`;

const REOPEN_CLAIMS = `
INSERT INTO identity_claims
  (authority, subject, other, source, filed_under, record, born_on, submission_id, line, known_from)
SELECT authority, subject, other, source, filed_under, record, born_on, submission_id, line, CAST(:now AS timestamptz)
FROM identity_claims c
WHERE c.authority = :authority AND c.closed_by = :submission AND c.submission_id <> :submission
  AND NOT EXISTS (SELECT FROM identity_claims n WHERE n.authority = :authority AND n.subject = c.subject
    AND n.other = c.other AND n.source = c.source AND n.record = c.record AND n.known_to IS NULL)`;

/** Every identifier that some record or claim still has. */
const STILL_SAID = [
  ...recordTables
    .filter(({ about }) => about === "child")
    .map(
      ({ name }) =>
        `SELECT FROM ${name} r WHERE r.authority = :authority AND r.subject = l.subject AND r.known_to IS NULL`,
    ),
  `SELECT FROM identity_claims c WHERE c.authority = :authority AND l.subject IN (c.subject, c.other) AND c.known_to IS NULL`,
]
  .map((sql) => `EXISTS (${sql})`)
  .join("\n  OR ");

const CLOSE_LINKS_OF_NOBODY = `
UPDATE identity_links l SET known_to = :now, closed_by = :by
WHERE l.authority = :authority AND l.submission_id = :submission AND l.known_to IS NULL
  AND NOT (${STILL_SAID})`;

/** An identifier that nobody says any more has no link, and is not given one again. */
const ONLY_THOSE_LINKED = `
DELETE FROM touched t WHERE NOT EXISTS (
  SELECT FROM identity_links l WHERE l.authority = :authority AND l.subject = t.subject AND l.known_to IS NULL)`;
