import type { Knex } from "knex";
import type { Batch } from "./batch";

/** A submission as it is kept: what came, when, and what became of its rows. */
export interface SubmissionRow {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly receivedAt: string;
  readonly seconds: number;
  readonly source: string | null;
  readonly edition: number | null;
  readonly collectionYear: number | null;
  readonly yearToldBy: string | null;
  readonly extractedOn: string | null;
  readonly mapping: string | null;
  readonly unknownColumns: readonly string[];
  readonly status: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly duplicates: number;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly superseded: number;
  readonly deleted: number;
  readonly withdrawn: number;
  readonly warnings: number;
}

/** Which submissions are asked for; null: any. */
export interface SubmissionFilter {
  readonly status: string | null;
  readonly source: string | null;
}

/** Where a submission stands among the others. */
export interface SubmissionPlace {
  readonly receivedAt: string;
  readonly id: string;
}

const COLUMNS = `id, file_name AS "fileName", bytes, received_at AS "receivedAt", seconds, source, edition,
  collection_year AS "collectionYear", year_told_by AS "yearToldBy", status, reason_code AS "reasonCode", reason,
  extracted_on AS "extractedOn", mapping, unknown_columns AS "unknownColumns",
  read, accepted, quarantined, duplicates, added, corrected, unchanged, superseded, deleted,
  withdrawn, warnings`;

/** One batch of an authority's submissions, the newest first. */
export async function submissionRows(
  knex: Knex,
  authority: string,
  filter: SubmissionFilter,
  { after, first }: Batch<SubmissionPlace>,
): Promise<SubmissionRow[]> {
  const { rows } = await knex.raw<{ rows: SubmissionRow[] }>(
    `SELECT ${COLUMNS} FROM submissions
     WHERE authority = :authority
       AND (:status::text IS NULL OR status = :status) AND (:source::text IS NULL OR source = :source)
       AND (:at::timestamptz IS NULL OR (received_at, id) < (:at::timestamptz, :id::uuid))
     ORDER BY received_at DESC, id DESC LIMIT :first`,
    { authority, ...filter, at: after?.receivedAt ?? null, id: after?.id ?? null, first },
  );
  return rows;
}

/** An authority's submission of this id, or null. */
export async function submissionRow(
  knex: Knex,
  authority: string,
  id: string,
): Promise<SubmissionRow | null> {
  const { rows } = await knex.raw<{ rows: SubmissionRow[] }>(
    `SELECT ${COLUMNS} FROM submissions WHERE authority = :authority AND id = :id`,
    { authority, id },
  );
  return rows[0] ?? null;
}
