import type { DateFormat } from "../sources/dateFormat";
import type { Source } from "../sources/source";

/** Whose rows, and where they are: see `AcrossFile`. */
interface Rows {
  readonly source: Source;
  readonly isFirst: boolean;
}

/**
 * The rows taken of a file, by child and key: line, subject and the columns that rules read. A child with a row set
 * aside is left out: its rows are not all there, and it is to be sent again anyhow. Named values: :authority,
 * :submission.
 */
export function rowsSql({ source, isFirst }: Rows, reads: readonly string[]): string {
  const columns = ["line", "subject", ...reads.map((name) => `r.${recordColumn(source, name)}`)];
  // Any order that keeps a child together will do, and that of bytes is the quickest.
  const order = ['r.subject COLLATE "C"', ...source.key.map((name) => `r.${recordColumn(source, name)}`)];
  return `SELECT ${columns.join(", ")} FROM ${taken(source, isFirst)}
    AND r.subject NOT IN (SELECT q.subject FROM staged q WHERE q.fate = 'q' AND q.subject IS NOT NULL)
    ORDER BY ${order.join(", ")}`;
}

/**
 * Stages an issue of each of `:lines`. What the sender sees of the cell is as the record holds it, a date as the file
 * writes dates. Other named values: :authority, :submission, :title, :heading, :column, :code, :says, :ordinal.
 */
export function reportSql({ source, isFirst }: Rows, column: string): string {
  const key = source.key.filter((name) => name !== column).map((name) => `r.${recordColumn(source, name)}`);
  return `INSERT INTO staged (fate, line, ordinal, column_name, code, severity, message, for_sender)
    SELECT 'i', r.line, :ordinal, :heading, :code, 'warning',
      concat(CAST(:title AS text), ', line ', r.line, ', column ', CAST(:heading AS text), ': ', CAST(:says AS text)),
      jsonb_build_object('value', coalesce(${cell(source, column)}, ''),
        'child', CASE WHEN r.subject LIKE 'L:%' THEN substr(r.subject, 3) END,
        'about', md5(concat_ws('|', CAST(:code AS text), CAST(:column AS text), r.subject, ${key.join(", ")})))
    FROM ${taken(source, isFirst)} AND r.line = ANY(CAST(:lines AS integer[]))`;
}

/** The rows of the file that were taken, those that a later file has overtaken among them. */
function taken({ feeds }: Source, isFirst: boolean): string {
  return isFirst
    ? `${feeds.name} r WHERE r.authority = :authority AND r.submission_id = :submission`
    : "staged r WHERE r.fate IN ('r', 's')";
}

function recordColumn({ columns }: Source, name: string): string {
  return columns[name]!.to!;
}

function cell(source: Source, name: string): string {
  const { type, dateFormat } = source.columns[name]!;
  const column = `r.${recordColumn(source, name)}`;
  return type.is === "date" ? `to_char(${column}, '${asSql(dateFormat ?? source.dateFormat)}')` : column;
}

const PARTS: Readonly<Record<string, string>> = {
  ...{ dd: "DD", mm: "MM", mmm: "Mon", mmmm: "FMMonth", yy: "YY", yyyy: "YYYY" },
};

function asSql(format: DateFormat): string {
  return format.replace(/y+|m+|d+/g, (part) => PARTS[part]!);
}
