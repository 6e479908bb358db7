import type { Knex } from "knex";
import type { RecordTable } from "../records/recordTable";
import type { Source } from "../sources/source";
import { joinAsPlanned, joinByHash } from "./joins";
import { relink } from "./relink";
import { touchedSql } from "./touched";

/** What matching needs to know of a submission; the rows are in the staging table of the same transaction. */
export interface MatchSettings {
  readonly authority: string;
  readonly submission: string;
  readonly source: Source;
  readonly now: string;
  /** Whether its rows went straight to their table, as those of a first file do, and only their claims are staged. */
  readonly isFirst: boolean;
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
  const { authority, submission, source, now, isFirst } = settings;
  const values = { authority, submission, now, source: source.code };
  await trx.raw(closed(source, isFirst), values);
  const { rowCount } = await trx.raw<{ rowCount: number }>(isFirst ? saidStraight(source) : SAID, values);
  await joinByHash(trx, rowCount);
  const statements = [
    "ANALYZE closed",
    "ANALYZE said",
    claimsStaged(source),
    "ANALYZE claims_staged",
    closeChangedClaims(source),
    closeClaimsOfClosed(source),
    ADD_CLAIMS,
    ADD_LOCAL_LINKS,
    ...touchedSql(CLAIMS_TOUCHED, source.feeds.name),
  ];
  for (const sql of statements) await trx.raw(sql, values);
  await joinAsPlanned(trx);
  await relink(trx, values);
}

/** The records this file ended or corrected; a first file finds none. */
function closed({ feeds }: Source, isFirst: boolean): string {
  return `CREATE TEMP TABLE closed ON COMMIT DROP AS SELECT DISTINCT r.subject, ${recordSql(feeds, "r")} AS record
    FROM ${feeds.name} r WHERE r.authority = :authority AND r.closed_by = :submission AND ${!isFirst}`;
}

/** The identifiers that rows of this file are filed under, and those whose records it ended. */
const SAID = `CREATE TEMP TABLE said ON COMMIT DROP AS
  SELECT subject FROM staged WHERE fate = 'r' UNION SELECT subject FROM closed`;

function saidStraight({ feeds }: Source): string {
  return `CREATE TEMP TABLE said ON COMMIT DROP AS SELECT DISTINCT subject FROM ${feeds.name}
    WHERE authority = :authority AND submission_id = :submission`;
}

/** Which of its child's records a row is: its key as one text; nothing where a child has one row. */
function recordSql({ key }: RecordTable, alias: string): string {
  return key.length === 0 ? "''" : `concat_ws('|', ${key.map((name) => `${alias}.${name}`).join(", ")})`;
}

/**
 * The claims of this file: each national identifier beside each local id of the same row, and the id a census gives a
 * pupil beside the UPN.
 */
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
WHERE other LIKE 'L:%' AND subject NOT LIKE 'L:%' OR subject LIKE 'P:%' AND other LIKE 'U:%'`;
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
function closeClaimsOfClosed({ feeds }: Source): string {
  return `
UPDATE identity_claims c SET known_to = :now, closed_by = :submission
FROM closed r
WHERE c.authority = :authority AND c.filed_under = r.subject AND c.record = r.record
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
  SELECT subject FROM said WHERE subject LIKE 'L:%' UNION SELECT other FROM claims_staged WHERE other LIKE 'L:%'
) s
WHERE NOT EXISTS (SELECT FROM identity_links l
  WHERE l.authority = :authority AND l.subject = s.subject AND l.known_to IS NULL)`;

/** The identifiers of claims this file makes or ended. */
const CLAIMS_TOUCHED = `SELECT subject FROM claims_staged
UNION SELECT subject FROM identity_claims WHERE authority = :authority AND closed_by = :submission`;
