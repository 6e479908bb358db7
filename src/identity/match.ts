import type { Knex } from "knex";

/** What matching needs to know of a submission; the rows are in the staging table of the same transaction. */
export interface MatchSettings {
  readonly authority: string;
  readonly submission: string;
  readonly source: string;
  readonly now: string;
}

/**
 * Links the identifiers of a staged submission to children by exact, agreed identifiers.
 *
 * A national identifier is linked to the child of a local id when some source says that the two belong together, no
 * source says it of another local id, and the dates of birth do not contradict each other. Anything else is left
 * with a child of its own and a rule that says why, so that it stays visible and counted. The outcome depends only
 * on the claims known, not on the order in which files arrived.
 */
export async function match(trx: Knex.Transaction, settings: MatchSettings): Promise<void> {
  const values = { ...settings };
  for (const sql of [
    CLAIMS_STAGED,
    CLOSE_CHANGED_CLAIMS,
    ADD_CLAIMS,
    ADD_LOCAL_LINKS,
    TOUCHED,
    "ANALYZE touched",
    WANTED,
    "ANALYZE wanted",
    CLOSE_CHANGED_LINKS,
    ADD_LINKS,
  ])
    await trx.raw(sql, values);
}

/** The claims of this file: each national identifier beside each local id of the same row. */
const CLAIMS_STAGED = `
CREATE TEMP TABLE claims_staged ON COMMIT DROP AS
SELECT DISTINCT ON (subject, other) *
FROM (
  SELECT CASE WHEN s.subject LIKE 'L:%' THEN o.other ELSE s.subject END AS subject,
         CASE WHEN s.subject LIKE 'L:%' THEN s.subject ELSE o.other END AS other,
         s.claim_born_on AS born_on, s.line
  FROM staged s CROSS JOIN LATERAL unnest(s.others) AS o (other)
  WHERE s.fate = 'r' AND s.others IS NOT NULL
) pairs
WHERE other LIKE 'L:%' AND subject NOT LIKE 'L:%'
ORDER BY subject, other, line DESC`;

/** The same pair told again with another date of birth is a correction. */
const CLOSE_CHANGED_CLAIMS = `
UPDATE identity_claims c SET known_to = :now, closed_by = :submission
FROM claims_staged s
WHERE c.authority = :authority AND c.subject = s.subject AND c.other = s.other AND c.source = :source
  AND c.known_to IS NULL AND c.born_on IS DISTINCT FROM s.born_on`;

const ADD_CLAIMS = `
INSERT INTO identity_claims (authority, subject, other, source, born_on, submission_id, line, known_from)
SELECT :authority, s.subject, s.other, :source, s.born_on, :submission, s.line, :now
FROM claims_staged s
WHERE NOT EXISTS (SELECT FROM identity_claims c WHERE c.authority = :authority AND c.subject = s.subject
  AND c.other = s.other AND c.source = :source AND c.known_to IS NULL)`;

/** A local id is its own child, whatever else is told; its link never changes. */
const ADD_LOCAL_LINKS = `
INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
SELECT :authority, s.subject, CAST(md5(:authority || '|' || s.subject) AS uuid), 'local id', :submission, :now
FROM (
  SELECT subject FROM staged WHERE fate = 'r' AND subject LIKE 'L:%' UNION SELECT other FROM claims_staged
) s
WHERE NOT EXISTS (SELECT FROM identity_links l WHERE l.authority = :authority AND l.subject = s.subject AND l.known_to IS NULL)`;

/** National identifiers whose link may change: those of the file, and those claimed for a local id of the file. */
const TOUCHED = `
CREATE TEMP TABLE touched ON COMMIT DROP AS
SELECT subject FROM staged WHERE fate = 'r' AND subject NOT LIKE 'L:%'
UNION SELECT subject FROM claims_staged
UNION SELECT c.subject FROM identity_claims c JOIN staged s ON s.subject = c.other AND s.fate = 'r'
  WHERE c.authority = :authority AND c.known_to IS NULL`;

const WANTED = `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
SELECT t.subject,
  CAST(md5(:authority || '|' || CASE WHEN agreed.others = 1 AND NOT agreed.contradicted THEN agreed.other ELSE t.subject END) AS uuid) AS child,
  CASE WHEN agreed.others IS NULL THEN 'unmatched: no local id told'
       WHEN agreed.others > 1 THEN 'unmatched: told for several local ids'
       WHEN agreed.contradicted THEN 'unmatched: dates of birth differ'
       WHEN t.subject LIKE 'U:%' THEN 'upn' ELSE 'nhs number' END AS rule
FROM touched t
LEFT JOIN (
  SELECT c.subject, count(DISTINCT c.other) AS others, min(c.other) AS other,
    coalesce(bool_or(c.born_on <> k.born_on), false) AS contradicted
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  LEFT JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  WHERE c.authority = :authority AND c.known_to IS NULL
  GROUP BY c.subject
) agreed ON agreed.subject = t.subject`;

const CLOSE_CHANGED_LINKS = `
UPDATE identity_links l SET known_to = :now, closed_by = :submission
FROM wanted w
WHERE l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL
  AND (l.child, l.rule) IS DISTINCT FROM (w.child, w.rule)`;

const ADD_LINKS = `
INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
SELECT :authority, w.subject, w.child, w.rule, :submission, :now
FROM wanted w
WHERE NOT EXISTS (SELECT FROM identity_links l WHERE l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL)`;
