import type { Knex } from "knex";
import { recordTables } from "../records";
import type { RelinkValues } from "./relink";

/**
 * Takes out of `wanted` the numbers that are only told beside others and lead to no child: no record is filed under them
 * and no local id is told for them, so that a child of their own would be nobody. They are linked once they lead to one;
 * a link that no longer does ends.
 */
export async function forgetUnlinked(trx: Knex.Transaction, values: RelinkValues): Promise<void> {
  const { authority, submission, now, said, withdrawn = NONE } = values;
  await trx.raw(forgotten(said === true, withdrawn !== NONE), { authority, withdrawn });
  await trx.raw(CLOSE, { authority, submission, now });
  await trx.raw("DELETE FROM wanted w USING forgotten f WHERE f.subject = w.subject");
  await trx.raw("DROP TABLE forgotten");
}

/** The id of no submission. */
const NONE = "00000000-0000-0000-0000-000000000000";

/**
 * An identifier that has a link without a child has it because some file told it by itself, unless that is the file that
 * is being withdrawn.
 */
const forgotten = (isSaid: boolean, isWithdrawn: boolean) => `
CREATE TEMP TABLE forgotten ON COMMIT DROP AS
SELECT w.subject
FROM wanted w
LEFT JOIN identity_links l ON l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL
WHERE w.rule LIKE 'unmatched%' AND CASE
  WHEN l.subject IS NULL THEN NOT EXISTS (SELECT FROM identity_claims c WHERE c.authority = :authority
    AND c.subject = w.subject AND c.other LIKE 'L:%' AND c.known_to IS NULL)${isSaid ? " AND w.subject NOT IN (SELECT subject FROM said)" : ""}
  WHEN ${isWithdrawn ? TOLD_BESIDE : "l.rule NOT LIKE 'unmatched%'"} THEN NOT (${TOLD_BY_ITSELF})
  ELSE false END`;

const CLOSE = `
UPDATE identity_links l SET known_to = :now, closed_by = :submission
FROM forgotten f WHERE l.authority = :authority AND l.subject = f.subject AND l.known_to IS NULL`;

const BY_ONE_THAT_STANDS = `r.authority = :authority AND r.subject = w.subject AND r.submission_id <> CAST(:withdrawn AS uuid)
  AND r.submission_id NOT IN (SELECT id FROM submissions WHERE authority = :authority AND status = 'withdrawn')`;

const TOLD_BESIDE = `EXISTS (SELECT FROM identity_claims c WHERE c.authority = :authority AND c.known_to IS NULL
    AND c.subject NOT LIKE 'P:%' AND c.other NOT LIKE 'L:%' AND w.subject IN (c.subject, c.other))`;

const TOLD_BY_ITSELF = [
  `EXISTS (SELECT FROM identity_claims r WHERE r.other LIKE 'L:%' AND ${BY_ONE_THAT_STANDS})`,
  ...recordTables
    .filter(({ about }) => about === "child")
    .map(({ name }) => `EXISTS (SELECT FROM ${name} r WHERE ${BY_ONE_THAT_STANDS})`),
].join("\n    OR ");
