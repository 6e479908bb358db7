import type { Knex } from "knex";
import type { RecordTable } from "../records/recordTable";
import type { Source } from "../sources/source";

/** What matching needs to know of a submission; the rows are in the staging table of the same transaction. */
export interface MatchSettings {
  readonly authority: string;
  readonly submission: string;
  readonly source: Source;
  readonly now: string;
}

/**
 * Links the identifiers of a staged submission to children by exact, agreed identifiers.
 *
 * A national identifier is linked to the child of a local id when some source says that the two belong together, no
 * source says it of another local id, and no date of birth told with it contradicts the child's. Anything else is left
 * with a child of its own and a rule that says why, so that it stays visible and counted. The outcome depends only on
 * what is known, not on the order in which files arrived.
 */
export async function match(trx: Knex.Transaction, settings: MatchSettings): Promise<void> {
  const { authority, submission, source, now } = settings;
  const values = { authority, submission, now, source: source.code };
  const statements = [
    ...[
      claimsStaged(source),
      closeChangedClaims(source),
      closeWithdrawnClaims(source),
      ADD_CLAIMS,
      ADD_LOCAL_LINKS,
    ],
    ...[TOUCHED, "ANALYZE touched", WANTED, "ANALYZE wanted", CLOSE_CHANGED_LINKS, ADD_LINKS],
  ];
  for (const sql of statements) await trx.raw(sql, values);
}

/** Which of its child's records a row is: its key as one text; nothing where a child has one row. */
function recordSql({ key }: RecordTable, alias: string): string {
  return key.length === 0 ? "''" : `concat_ws('|', ${key.map((name) => `${alias}.${name}`).join(", ")})`;
}

/** The claims of this file: each national identifier beside each local id of the same row. */
function claimsStaged({ feeds }: Source): string {
  return `
CREATE TEMP TABLE claims_staged ON COMMIT DROP AS
SELECT * FROM (
  SELECT CASE WHEN s.subject LIKE 'L:%' THEN o.other ELSE s.subject END AS subject,
         CASE WHEN s.subject LIKE 'L:%' THEN s.subject ELSE o.other END AS other,
         s.subject AS filed_under, ${recordSql(feeds, "s")} AS record, s.claim_born_on AS born_on, s.line
  FROM staged s CROSS JOIN LATERAL unnest(s.others) AS o (other)
  WHERE s.fate = 'r' AND s.others IS NOT NULL
) pairs
WHERE other LIKE 'L:%' AND subject NOT LIKE 'L:%'`;
}

/** What a record now says of its child takes the place of what it said before. */
function closeChangedClaims({ feeds }: Source): string {
  return `
UPDATE identity_claims c SET known_to = :now, closed_by = :submission
FROM staged s
WHERE s.fate = 'r' AND c.authority = :authority AND c.filed_under = s.subject AND c.record = ${recordSql(feeds, "s")}
  AND c.source = :source AND c.known_to IS NULL
  AND NOT EXISTS (
    SELECT FROM claims_staged n
    WHERE n.subject = c.subject AND n.other = c.other AND n.record = c.record AND n.born_on IS NOT DISTINCT FROM c.born_on)`;
}

/** A claim goes with the record that made it. */
function closeWithdrawnClaims({ feeds }: Source): string {
  return `
UPDATE identity_claims c SET known_to = :now, closed_by = :submission
FROM ${feeds.name} r
WHERE r.authority = :authority AND r.closed_by = :submission
  AND c.authority = :authority AND c.filed_under = r.subject AND c.record = ${recordSql(feeds, "r")}
  AND c.source = :source AND c.known_to IS NULL
  AND NOT EXISTS (
    SELECT FROM staged s WHERE s.fate = 'r' AND s.subject = c.filed_under AND ${recordSql(feeds, "s")} = c.record)`;
}

const ADD_CLAIMS = `
INSERT INTO identity_claims
  (authority, subject, other, source, filed_under, record, born_on, submission_id, line, known_from)
SELECT :authority, s.subject, s.other, :source, s.filed_under, s.record, s.born_on, :submission, s.line, :now
FROM claims_staged s
WHERE NOT EXISTS (SELECT FROM identity_claims c WHERE c.authority = :authority AND c.subject = s.subject
  AND c.other = s.other AND c.source = :source AND c.record = s.record AND c.known_to IS NULL)`;

/** A local id is its own child, whatever else is told; its link never changes. */
const ADD_LOCAL_LINKS = `
INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
SELECT :authority, s.subject, CAST(md5(:authority || '|' || s.subject) AS uuid), 'local id', :submission, :now
FROM (
  SELECT subject FROM staged WHERE fate = 'r' AND subject LIKE 'L:%' UNION SELECT other FROM claims_staged
) s
WHERE NOT EXISTS (SELECT FROM identity_links l
  WHERE l.authority = :authority AND l.subject = s.subject AND l.known_to IS NULL)`;

/**
 * National identifiers whose link may change: those of the file, those claimed for a local id of the file, and those
 * a claim for which was just taken back.
 */
const TOUCHED = `
CREATE TEMP TABLE touched ON COMMIT DROP AS
SELECT subject FROM staged WHERE fate = 'r' AND subject NOT LIKE 'L:%'
UNION SELECT subject FROM claims_staged
UNION SELECT c.subject FROM identity_claims c JOIN staged s ON s.subject = c.other AND s.fate = 'r'
  WHERE c.authority = :authority AND c.known_to IS NULL
UNION SELECT subject FROM identity_claims WHERE authority = :authority AND closed_by = :submission`;

/** The link each touched identifier should have. */
const WANTED = `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
WITH claimed AS (
  SELECT c.subject, count(DISTINCT c.other) AS others, min(c.other) AS other,
    count(DISTINCT c.born_on) > 1 AS differs, bool_or(c.born_on <> k.born_on) AS contradicted
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  LEFT JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  WHERE c.authority = :authority AND c.known_to IS NULL
  GROUP BY c.subject
),
told AS (
  SELECT b.subject, bool_or(b.born_on <> k.born_on) AS contradicted
  FROM (
    SELECT subject, born_on FROM school_enrolments WHERE authority = :authority AND known_to IS NULL
    UNION ALL
    SELECT subject, born_on FROM health_assessments WHERE authority = :authority AND known_to IS NULL
    UNION ALL
    SELECT subject, born_on FROM sdq_scores WHERE authority = :authority AND known_to IS NULL
  ) b
  JOIN claimed c ON c.subject = b.subject
  JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  GROUP BY b.subject
)
SELECT subject, CASE WHEN rule LIKE 'unmatched%' THEN own ELSE theirs END AS child, rule
FROM (
  SELECT t.subject, CAST(md5(:authority || '|' || t.subject) AS uuid) AS own,
    CAST(md5(:authority || '|' || c.other) AS uuid) AS theirs,
    CASE WHEN c.others IS NULL THEN 'unmatched: no local id told'
         WHEN c.others > 1 THEN 'unmatched: told for several local ids'
         WHEN coalesce(c.differs OR c.contradicted OR b.contradicted, false) THEN 'unmatched: dates of birth differ'
         WHEN t.subject LIKE 'U:%' THEN 'upn' ELSE 'nhs number' END AS rule
  FROM touched t
  LEFT JOIN claimed c ON c.subject = t.subject
  LEFT JOIN told b ON b.subject = t.subject
) decided`;

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
