import type { Knex } from "knex";
import { sourceOf } from "../sources";
import type { Received } from "./receive";
import type { IssueSummary, SubmissionReport, SubmissionStatus } from "./report";

interface SubmissionRow {
  authority: string;
  id: string;
  file_name: string;
  source: string | null;
  edition: number | null;
  collection_year: number | null;
  year_told_by: string | null;
  status: Exclude<SubmissionStatus, "unchanged">;
  extracted_on: string | null;
  unknown_columns: string[];
  mapping: string | null;
  reason_code: string | null;
  reason: string | null;
  seconds: number;
  read: number;
  accepted: number;
  quarantined: number;
  duplicates: number;
  added: number;
  corrected: number;
  unchanged: number;
  superseded: number;
  deleted: number;
  withdrawn: number;
  warnings: number;
}

/** What makes a file the same statement as another; null: not told. */
export interface Sameness {
  /** The bytes, and how they are read: see `statementOf`. */
  readonly sha256: string;
  readonly year: number | null;
  readonly extractedOn: string | null;
  readonly isSnapshot: boolean;
}

/**
 * The newest merged submission of exactly these bytes, in the year told or in any, extracted no earlier than told; null
 * where there is none. A snapshot that another one has followed since says something new again: sending it takes the
 * other back.
 */
export async function sameBytes(
  knex: Knex,
  authority: string,
  same: Sameness,
): Promise<SubmissionReport | null> {
  const { rows } = await knex.raw<{ rows: SubmissionRow[] }>(
    `SELECT s.* FROM submissions s
     WHERE s.authority = :authority AND s.sha256 = :sha256 AND s.status = 'merged'
       AND (CAST(:year AS integer) IS NULL OR s.collection_year = :year)
       AND (CAST(:extractedOn AS date) IS NULL OR s.extracted_on >= :extractedOn)
       AND NOT (CAST(:isSnapshot AS boolean) AND EXISTS (
         SELECT FROM submissions later
         WHERE later.authority = s.authority AND later.source = s.source AND later.status = 'merged'
           AND later.collection_year = s.collection_year AND later.received_at > s.received_at))
     ORDER BY s.received_at DESC LIMIT 1`,
    { authority, ...same } as never,
  );
  return rows[0] ? { ...(await toReport(knex, rows[0])), status: "unchanged" } : null;
}

/** What is kept of a file besides its report. */
interface KeptFile extends Pick<Received, "sha256" | "bytes"> {
  /** The columns of its table that it told; absent: it was not merged. */
  readonly toldColumns?: readonly string[] | null;
}

/** Keeps a report. Values of cells are in none of its fields. */
export async function keepSubmission(
  knex: Knex,
  report: SubmissionReport,
  { sha256, bytes, toldColumns = null }: KeptFile,
): Promise<void> {
  const { id, authority, source, edition, status, reason, seconds } = report;
  const {
    read,
    accepted,
    quarantined,
    duplicates,
    added,
    corrected,
    unchanged,
    superseded,
    deleted,
    withdrawn,
    warnings,
  } = report;
  await knex("submissions").insert({
    ...{ id, authority, source, edition, status, reason, seconds },
    ...{
      read,
      accepted,
      quarantined,
      duplicates,
      added,
      corrected,
      unchanged,
      superseded,
      deleted,
      withdrawn,
      warnings,
    },
    file_name: report.fileName,
    extracted_on: report.extractedOn,
    mapping: report.mapping,
    unknown_columns: [...report.unknownColumns],
    collection_year: report.collectionYear,
    year_told_by: report.yearToldBy,
    reason_code: report.reasonCode,
    told_columns: toldColumns && [...toldColumns],
    sha256,
    bytes,
    received_at: knex.raw("clock_timestamp()"),
  });
}

/** The issues of a submission by kind, most rows first. */
export async function issueSummaries(
  knex: Knex,
  authority: string,
  submission: string,
): Promise<IssueSummary[]> {
  const { rows } = await knex.raw<{ rows: IssueSummary[] }>(
    `SELECT code, column_name AS "column", severity, count(DISTINCT line)::int AS "rows", min(line) AS "firstLine",
       (array_agg(message ORDER BY line, ordinal))[1] AS message
     FROM submission_issues WHERE authority = :authority AND submission_id = :submission
     GROUP BY code, column_name, severity ORDER BY severity = 'warning', count(*) DESC, code, column_name`,
    { authority, submission },
  );
  return rows;
}

async function toReport(knex: Knex, row: SubmissionRow): Promise<SubmissionReport> {
  const { file_name, collection_year, year_told_by, reason_code, extracted_on, unknown_columns, ...rest } =
    row;
  return {
    ...rest,
    fileName: file_name,
    title: row.source === null ? null : (sourceOf(row.source)?.title ?? null),
    collectionYear: collection_year,
    yearToldBy: year_told_by,
    reasonCode: reason_code,
    unknownColumns: unknown_columns,
    extractedOn: extracted_on ?? "",
    issues: await issueSummaries(knex, row.authority, row.id),
  };
}

/** The collection year of the last merged file of a yearly source; null where there is none. */
export async function lastYear(knex: Knex, authority: string): Promise<number | null> {
  const row = await knex("submissions")
    .where({ authority, status: "merged" })
    .whereNotNull("year_told_by")
    .orderBy("received_at", "desc")
    .first<{ collection_year: number } | undefined>("collection_year");
  return row?.collection_year ?? null;
}

/** Submissions of an authority, newest first, at most `most`, whose id begins with `idStart`. */
export async function findSubmissions(
  knex: Knex,
  authority: string,
  idStart: string,
  most: number,
): Promise<(SubmissionReport & { receivedAt: string })[]> {
  const rows = await knex<SubmissionRow & { received_at: string }>("submissions")
    .where({ authority })
    .whereRaw("left(CAST(id AS text), length(:idStart)) = :idStart", { idStart: idStart.toLowerCase() })
    .orderBy([{ column: "received_at", order: "desc" }, "id"])
    .limit(most);
  return Promise.all(
    rows.map(async (row) => ({ ...(await toReport(knex, row)), receivedAt: row.received_at })),
  );
}
