import type { Knex } from "knex";
import type { Severity } from "../ingest/issue";

/** An issue as it is kept, with what its sender sees of it. */
export interface IssueRow {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly value: string | null;
  readonly suggestion: string | null;
  readonly choices: readonly string[] | null;
  readonly child: string | null;
  /** Whether the other submission has it too; false where there is no other. */
  readonly inBoth: boolean;
}

/** The submission a report is about, or is compared with. */
export interface SubmissionHead {
  readonly id: string;
  readonly fileName: string;
  readonly receivedAt: string;
}

export interface SubmissionRow extends SubmissionHead {
  readonly source: string | null;
  readonly collectionYear: number | null;
  readonly status: string;
  readonly reason: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly duplicates: number;
}

const HEAD = 'id, file_name AS "fileName", CAST(received_at AS text) AS "receivedAt"';

/** The submission; undefined where the authority has none of this id. */
export async function submissionRow(
  knex: Knex,
  authority: string,
  id: string,
): Promise<SubmissionRow | undefined> {
  const { rows } = await knex.raw<{ rows: SubmissionRow[] }>(
    `SELECT ${HEAD}, source, collection_year AS "collectionYear", status, reason, read, accepted, quarantined, duplicates
     FROM submissions WHERE authority = :authority AND id = :id`,
    { authority, id },
  );
  return rows[0];
}

/** The last merged submission before this one of the same source and collection year; undefined where there is none. */
export async function submissionBefore(
  knex: Knex,
  authority: string,
  id: string,
): Promise<SubmissionHead | undefined> {
  const { rows } = await knex.raw<{ rows: SubmissionHead[] }>(
    `SELECT ${HEAD} FROM submissions b
     WHERE b.authority = :authority AND b.status = 'merged' AND b.id <> :id AND EXISTS (
       SELECT FROM submissions s
       WHERE s.authority = :authority AND s.id = :id AND s.source = b.source AND b.received_at < s.received_at
         AND s.collection_year IS NOT DISTINCT FROM b.collection_year)
     ORDER BY b.received_at DESC, b.id LIMIT 1`,
    { authority, id },
  );
  return rows[0];
}

/**
 * The issues of a submission in the order of its lines, each with whether the submission `other` has it too. Several
 * issues about the same thing are paired one by one.
 */
export async function issueRows(
  knex: Knex,
  authority: string,
  id: string,
  other: string | null,
): Promise<IssueRow[]> {
  const { rows } = await knex.raw<{ rows: IssueRow[] }>(
    `WITH issues AS (
       SELECT i.*, c.value, c.suggestion, c.choices, c.child, COALESCE(c.about, i.code || ' ' || i.line) AS about
       FROM submission_issues i
       LEFT JOIN submission_issue_cells c USING (authority, submission_id, line, ordinal)
       WHERE i.authority = :authority AND i.submission_id IN (:id, CAST(:other AS uuid))
     ), numbered AS (
       SELECT *, row_number() OVER (PARTITION BY submission_id, about ORDER BY line, ordinal) AS copy FROM issues
     )
     SELECT one.line, one.column_name AS "column", one.code, one.severity, one.message, one.value, one.suggestion,
       one.choices, one.child, both_have.line IS NOT NULL AS "inBoth"
     FROM numbered one
     LEFT JOIN numbered both_have ON both_have.submission_id = CAST(:other AS uuid)
       AND both_have.about = one.about AND both_have.copy = one.copy
     WHERE one.submission_id = :id
     ORDER BY one.line, one.ordinal`,
    { authority, id, other } as never,
  );
  return rows;
}
