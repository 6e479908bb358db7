import type { Knex } from "knex";
import type { Source } from "../sources/source";
import { claimsStaged, recordSql } from "./claimsStaged";
import { joinAsPlanned, joinByHash } from "./joins";
import { relink } from "./relink";
import { DECIDED_IDENTIFIERS, LINKED_BY_A_CLAIM, touchedSql } from "./touched";

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
 * Keeps what a staged submission claims of who is who, and links the identifiers it touches by the rules of
 * `LINK_RULES`.
 *
 * A national identifier is linked to a child when some source says that it belongs to one of the child's local ids, or
 * to another identifier that is linked, no source says otherwise, and no date of birth told with it contradicts the
 * child's. Anything else is left with a child of its own and a rule that says why, so that it stays visible and
 * counted. The outcome depends only on what is known, not on the order in which files arrived.
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
    ...claimsStaged(source),
    "ANALYZE claims_staged",
    closeChangedClaims(source),
    closeClaimsOfClosed(source),
    ADD_CLAIMS,
    ADD_LOCAL_LINKS,
    touchedSql(CLAIMS_TOUCHED, source.feeds.name),
  ];
  for (const sql of statements) await trx.raw(sql, values);
  await joinAsPlanned(trx);
  await relink(trx, { ...values, said: true });
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

/** A local id is its own child until a person decides that it is another's. */
const ADD_LOCAL_LINKS = `
INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
SELECT :authority, s.subject, CAST(md5(:authority || '|' || s.subject) AS uuid), 'local id', :submission, :now
FROM (
  SELECT subject FROM said WHERE subject LIKE 'L:%' UNION SELECT other FROM claims_staged WHERE other LIKE 'L:%'
) s
WHERE NOT EXISTS (SELECT FROM identity_links l
  WHERE l.authority = :authority AND l.subject = s.subject AND l.known_to IS NULL)`;

/** The identifiers of claims this file makes or ended; of two told beside each other either may follow the other. */
const CLAIMS_TOUCHED = `SELECT ${LINKED_BY_A_CLAIM} FROM claims_staged
UNION SELECT ${LINKED_BY_A_CLAIM} FROM identity_claims WHERE authority = :authority AND closed_by = :submission
UNION SELECT other FROM claims_staged WHERE other LIKE 'L:%' AND other IN (${DECIDED_IDENTIFIERS})`;
