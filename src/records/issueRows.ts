import type { Knex } from "knex";
import type { Batch } from "./batch";

/** One issue of one line. No value of a cell is kept. */
export interface IssueRow {
  readonly submission: string;
  readonly line: number;
  readonly ordinal: number;
  readonly column: string | null;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** The issues of one kind in one submission, with the first of their messages. */
export interface IssueKindRow extends Omit<IssueRow, "line" | "ordinal"> {
  readonly rows: number;
  readonly firstLine: number;
}

/** A line that was set aside, with why. */
export interface QuarantinedRow {
  readonly submission: string;
  readonly line: number;
  readonly issues: readonly Omit<IssueRow, "submission">[];
}

/** Where an issue stands among those of its submission. */
export interface IssuePlace {
  readonly line: number;
  readonly ordinal: number;
}

/** The kinds of issue of some submissions: errors first, then by how many rows have them. */
export async function issueKindRows(
  knex: Knex,
  authority: string,
  submissions: readonly string[],
): Promise<IssueKindRow[]> {
  const { rows } = await knex.raw<{ rows: IssueKindRow[] }>(
    `SELECT submission_id AS submission, code, column_name AS "column", severity,
       count(DISTINCT line) AS "rows", min(line) AS "firstLine",
       (array_agg(message ORDER BY line, ordinal))[1] AS message
     FROM submission_issues WHERE authority = :authority AND submission_id = ANY (:submissions::uuid[])
     GROUP BY submission_id, code, column_name, severity
     ORDER BY submission_id, severity <> 'error', count(DISTINCT line) DESC, code, column_name`,
    { authority, submissions: [...submissions] },
  );
  return rows;
}

/** One batch of the issues of each of some submissions, by line. `severity` null: all. */
export async function issueRows(
  knex: Knex,
  authority: string,
  submissions: readonly string[],
  severity: string | null,
  { after, first }: Batch<IssuePlace>,
): Promise<IssueRow[]> {
  const { rows } = await knex.raw<{ rows: IssueRow[] }>(
    `SELECT i.submission_id AS submission, i.line, i.ordinal, i.column_name AS "column", i.code, i.severity, i.message
     FROM unnest(:submissions::uuid[]) AS s (id)
     CROSS JOIN LATERAL (
       SELECT * FROM submission_issues
       WHERE authority = :authority AND submission_id = s.id AND (:severity::text IS NULL OR severity = :severity)
         AND (line, ordinal) > (:line::int, :ordinal::int)
       ORDER BY line, ordinal LIMIT :first
     ) i
     ORDER BY i.submission_id, i.line, i.ordinal`,
    {
      authority,
      submissions: [...submissions],
      severity,
      line: after?.line ?? -1,
      ordinal: after?.ordinal ?? -1,
      first,
    },
  );
  return rows;
}

/** One batch of the lines of each of some submissions that were set aside, with their errors. */
export async function quarantinedRows(
  knex: Knex,
  authority: string,
  submissions: readonly string[],
  { after, first }: Batch<number>,
): Promise<QuarantinedRow[]> {
  const { rows } = await knex.raw<{ rows: QuarantinedRow[] }>(
    `SELECT q.submission, q.line, q.issues
     FROM unnest(:submissions::uuid[]) AS s (id)
     CROSS JOIN LATERAL (
       SELECT submission_id AS submission, line, jsonb_agg(jsonb_build_object('line', line, 'ordinal', ordinal,
         'column', column_name, 'code', code, 'severity', severity, 'message', message) ORDER BY ordinal) AS issues
       FROM submission_issues
       WHERE authority = :authority AND submission_id = s.id AND severity = 'error' AND line > :after
       GROUP BY submission_id, line ORDER BY line LIMIT :first
     ) q
     ORDER BY q.submission, q.line`,
    { authority, submissions: [...submissions], after: after ?? -1, first },
  );
  return rows;
}
