import type { Knex } from "knex";
import { recordTables } from "../records";
import { joinAsPlanned, joinByHash } from "./joins";
import { relink } from "./relink";
import { LINKED_BY_A_CLAIM, PUPILS_OF_TOUCHED_UPNS, touchedSql } from "./touched";

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
  const { rowCount } = await trx.raw<{ rowCount: number }>(SAID, values);
  await trx.raw("ANALYZE said");
  await joinByHash(trx, rowCount);
  const statements = [
    TOUCHED,
    PUPILS_OF_TOUCHED_UPNS,
    CLOSE_CLAIMS,
    REOPEN_CLAIMS,
    STANDING,
    "ANALYZE standing",
  ];
  for (const sql of [...statements, CLOSE_LINKS_OF_NOBODY, ONLY_THOSE_TOLD, "DROP TABLE said, standing"])
    await trx.raw(sql, values);
  await joinAsPlanned(trx);
  const { authority, by, now, submission } = values;
  await relink(trx, { authority, submission: by, now, withdrawn: submission });
}

const TABLES = recordTables.filter(({ about }) => about === "child").map(({ name }) => name);

/** The claims that the submission made or ended. */
const ITS_CLAIMS = `FROM identity_claims
WHERE authority = :authority AND (submission_id = :submission OR closed_by = :submission)`;

/** Every identifier of which the submission said or ended anything, in a record or a claim. */
const SAID = `
CREATE TEMP TABLE said ON COMMIT DROP AS
${TABLES.map(
  (name) => `SELECT subject FROM ${name}
WHERE authority = :authority AND (submission_id = :submission OR closed_by = :submission)`,
).join("\nUNION ")}
UNION SELECT other ${ITS_CLAIMS} AND other LIKE 'L:%'`;

const TOUCHED = touchedSql(`SELECT ${LINKED_BY_A_CLAIM} ${ITS_CLAIMS}`, null);

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

/** Whether a submission that stands told the row r. */
const BY_ONE_THAT_STANDS = `r.authority = :authority AND r.submission_id <> :submission AND r.submission_id NOT IN (
  SELECT id FROM submissions WHERE authority = :authority AND status = 'withdrawn')`;

/**
 * Identifiers that some submission which stands has told, whether that is still so or was ended since: the others
 * would never have been linked without the one that is taken back. A UPN told by a census alone is linked to nobody.
 */
const STANDING = `
CREATE TEMP TABLE standing ON COMMIT DROP AS
WITH asked AS (SELECT subject FROM said UNION SELECT subject FROM touched)
${TABLES.map((name) => `SELECT a.subject FROM asked a JOIN ${name} r ON r.subject = a.subject WHERE ${BY_ONE_THAT_STANDS}`).join("\nUNION ")}
UNION SELECT a.subject FROM asked a JOIN identity_claims r ON r.subject = a.subject WHERE ${BY_ONE_THAT_STANDS}
UNION SELECT a.subject FROM asked a JOIN identity_claims r ON r.other = a.subject
  WHERE r.subject NOT LIKE 'P:%' AND ${BY_ONE_THAT_STANDS}
UNION SELECT a.subject FROM asked a JOIN identity_claims r ON r.other = a.subject
  WHERE a.subject LIKE 'L:%' AND ${BY_ONE_THAT_STANDS}`;

const CLOSE_LINKS_OF_NOBODY = `
UPDATE identity_links l SET known_to = :now, closed_by = :by
WHERE l.authority = :authority AND l.known_to IS NULL
  AND l.subject IN (SELECT subject FROM said UNION SELECT subject FROM touched EXCEPT SELECT subject FROM standing)`;

/** An identifier that nobody says any more has no link, and is not given one again. */
const ONLY_THOSE_TOLD = "DELETE FROM touched t WHERE t.subject NOT IN (SELECT subject FROM standing)";
