import { keyColumns } from "../records/recordTable";
import type { Source } from "../sources/source";
import { recordColumns } from "./checkRow";
import type { Severity } from "./issue";
import { sentence } from "./issueCodes";
import type { IssueCode } from "./issueCodes";

/** What a merge needs to know of its submission. */
export interface MergeSettings {
  readonly authority: string;
  readonly submission: string;
  readonly source: Source;
  /** The collection year of the file; 0 where its source has none. */
  readonly period: number;
  /** The moment from which the new versions are known. */
  readonly now: string;
  /** Whether a snapshot may withdraw many records at once. */
  readonly acceptWithdrawals: boolean;
}

/**
 * The statements of a merge, one submission into one canonical table. Named values: :authority, :submission, :period
 * (the collection year, 0 for files that have none), :now.
 *
 * A record of a later collection year is never overwritten by a file of an earlier one, so the order in which years
 * arrive does not matter; within a year the later file wins.
 */
export interface MergeSql {
  /** Keys that several lines have. */
  readonly findRepeatedKeys: string;
  /** Lines that are about the same thing, with whether they all say the same. */
  readonly findRepeats: string;
  /** Reports the repeats and takes them out of the staging table. */
  readonly reportRepeats: string;
  readonly reportRepeatsThatDiffer: string;
  readonly removeRepeats: string;
  /** Whether anything of the authority is in the table yet. */
  readonly isEmpty: string;
  /** Merges the lines :from to :to into a table that holds nothing of the authority: every row is new. */
  readonly insertChunk: string;
  /** Takes back what this submission inserted. */
  readonly takeBack: string;
  /** How each staged row stands to what is known: new, corrected, unchanged or superseded. */
  readonly compare: string;
  /** Counts of `compare`. */
  readonly countCompared: string;
  readonly closeCorrected: string;
  readonly insert: string;
  readonly moveUnchanged: string;
  /** Rows that a later year has overtaken say nothing of identities either. */
  readonly setSupersededApart: string;
  /** The number of current records the file should hold but does not; snapshots only. */
  readonly countWithdrawn: string;
  readonly withdraw: string;
}

export function mergeSql(source: Source): MergeSql {
  const table = source.feeds.name;
  const stagedKey = [...(source.feeds.about === "child" ? ["subject"] : []), ...source.feeds.key];
  const content = recordColumns(source).filter((name) => !source.feeds.key.includes(name));
  const columns = recordColumns(source);
  const owner = OWNERS[source.feeds.about];
  const sameKey = keyColumns(source.feeds)
    .map((name) => (name === "authority" ? "r.authority = :authority" : `r.${name} = s.${name}`))
    .join(" AND ");
  const mine = source.feeds.about === "reference" ? "" : "r.authority = :authority AND ";
  const differs =
    content.length === 0 ? "false" : `(${list("r", content)}) IS DISTINCT FROM (${list("s", content)})`;
  const setAside =
    source.feeds.about === "child"
      ? "AND NOT EXISTS (SELECT FROM staged q WHERE q.fate = 'q' AND q.subject = r.subject)"
      : "";
  const absent = `NOT EXISTS (SELECT FROM staged s WHERE s.fate = 'r' AND ${sameKey}) ${setAside}`;
  const inScope = `${mine}r.known_to IS NULL AND r.period = :period`;
  const insertInto = `INSERT INTO ${table} (${owner.columns}${columns.join(", ")}, period, submission_id, line, known_from)
      SELECT ${owner.values}${list("s", columns)}, :period, :submission, s.line, CAST(:now AS timestamptz) FROM staged s`;
  return {
    findRepeatedKeys: `CREATE TEMP TABLE repeated_keys ON COMMIT DROP AS
      SELECT ${stagedKey.join(", ")} FROM staged WHERE fate = 'r' GROUP BY ${stagedKey.join(", ")} HAVING count(*) > 1`,
    findRepeats: `CREATE TEMP TABLE repeats ON COMMIT DROP AS
      SELECT s.line, k.first, k.variants FROM staged s
      JOIN (SELECT ${list("s", stagedKey)}, min(s.line) AS first, count(DISTINCT md5(ROW(${list("s", ["subject", "others", ...columns])})::text)) AS variants
            FROM staged s JOIN repeated_keys USING (${stagedKey.join(", ")})
            WHERE s.fate = 'r' GROUP BY ${list("s", stagedKey)}) k USING (${stagedKey.join(", ")})
      WHERE s.fate = 'r'`,
    reportRepeats: report("DUPLICATE_ROW", "duplicate", "variants = 1 AND line <> first"),
    reportRepeatsThatDiffer: report("SAME_KEY_DIFFERENT_VALUES", "error", "variants > 1"),
    removeRepeats: `UPDATE staged s SET fate = CASE WHEN t.variants > 1 THEN 'q'::"char" ELSE 'd'::"char" END
      FROM repeats t WHERE s.line = t.line AND s.fate = 'r' AND (t.variants > 1 OR t.line <> t.first)`,
    compare: `CREATE TEMP TABLE compared ON COMMIT DROP AS
      SELECT s.line, CASE WHEN r.known_from IS NULL THEN 'added' WHEN r.period > :period THEN 'superseded'
        WHEN ${differs} THEN 'corrected' ELSE 'unchanged' END AS standing
      FROM staged s LEFT JOIN ${table} r ON ${sameKey} AND r.known_to IS NULL
      WHERE s.fate = 'r'`,
    countCompared: "SELECT standing, count(*)::int AS rows FROM compared GROUP BY standing",
    closeCorrected: `UPDATE ${table} r SET known_to = :now, closed_by = :submission
      FROM staged s JOIN compared c ON c.line = s.line AND c.standing = 'corrected'
      WHERE s.fate = 'r' AND ${sameKey} AND r.known_to IS NULL`,
    insert: `${insertInto} JOIN compared c ON c.line = s.line AND c.standing IN ('added', 'corrected') WHERE s.fate = 'r'`,
    insertChunk: `${insertInto} WHERE s.fate = 'r' AND s.line BETWEEN :from AND :to`,
    takeBack: `DELETE FROM ${table} r WHERE ${mine}r.submission_id = :submission`,
    isEmpty: `SELECT NOT EXISTS (SELECT FROM ${table} r${mine === "" ? "" : " WHERE r.authority = :authority"}) AS is_empty`,
    moveUnchanged: `UPDATE ${table} r SET period = :period
      FROM staged s JOIN compared c ON c.line = s.line AND c.standing = 'unchanged'
      WHERE s.fate = 'r' AND ${sameKey} AND r.known_to IS NULL AND r.period < :period`,
    setSupersededApart: `UPDATE staged s SET fate = 's' FROM compared c WHERE c.line = s.line AND s.fate = 'r' AND c.standing = 'superseded'`,
    countWithdrawn: `SELECT count(*)::int AS scope, (count(*) FILTER (WHERE ${absent}))::int AS absent,
      EXISTS (SELECT FROM staged WHERE fate = 'q' AND subject IS NULL) AS unread FROM ${table} r WHERE ${inScope}`,
    withdraw: `UPDATE ${table} r SET known_to = :now, closed_by = :submission WHERE ${inScope} AND ${absent}`,
  };
}

/** Whose a record is: the columns that say so, and what is put into them. */
const OWNERS = {
  child: { columns: "authority, subject, ", values: ":authority, s.subject, " },
  authority: { columns: "authority, ", values: ":authority, " },
  reference: { columns: "", values: "" },
} as const;

/** Makes an issue of every repeat that meets a condition. */
function report(code: IssueCode, severity: Severity, where: string): string {
  return `INSERT INTO staged (fate, line, ordinal, code, severity, message)
      SELECT 'i', line, 0, '${code}', '${severity}', :title || ', line ' || line || ': ${sentence(code)} The first is line ' || first || '.'
      FROM repeats WHERE ${where}`;
}

function list(alias: string, names: readonly string[]): string {
  return names.map((name) => `${alias}.${name}`).join(", ");
}
