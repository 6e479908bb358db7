import type { Source } from "../sources/source";
import { sourceOf } from "../sources";
import { fedColumns } from "./fedColumns";
import { contentDiffers, OWNERS, sameKey } from "./rowSql";

/**
 * The statements for a file after which one that was extracted later has been merged. Where that was of another source
 * that feeds the same table, what only the late one tells of a record is still the newest word on it, and is put in;
 * whatever else it says has been overtaken.
 */
export interface LateSql {
  /** How each staged row stands to what is known; besides the standings of any file: completed, overtaken. */
  readonly compare: string;
  /** Writes the records that the late file completes: as they were, but for what only it tells. */
  readonly complete: string;
}

/** A kind of file of which one was merged that had been extracted after another. */
export interface Newer {
  readonly source: string;
  /** The columns of the table that it told; null: not known of files taken in before that was kept. */
  readonly columns: readonly string[] | null;
}

/** `fed`: the columns of the table that the late file tells. */
export function lateSql(source: Source, fed: readonly string[], newer: readonly Newer[]): LateSql {
  const isNewestOfItsKind = newer.every((other) => other.source !== source.code);
  const told = new Set(newer.flatMap(columnsOf));
  const own = fed.filter((name) => !told.has(name));
  return {
    compare: compareSql(source, fed, isNewestOfItsKind ? standingBeside(own) : ""),
    complete: completeSql(source, own),
  };
}

/** The columns that a newer file told, or could have told. */
function columnsOf({ source, columns }: Newer): readonly string[] {
  if (columns) return columns;
  const known = sourceOf(source);
  return known ? fedColumns(known, Object.keys(known.columns)) : [];
}

/** A record of which a newer file of another source tells: what it tells stays, and the late file completes it. */
const standingBeside = (own: readonly string[]) =>
  `WHEN s.fate = 'r' AND r.known_from IS NOT NULL AND r.known_to IS NULL AND r.period = :period AND r.said_on > :extracted
          THEN CASE WHEN ${contentDiffers(own)} THEN 'completed' ELSE 'overtaken' END`;

// A late row meets the last version of its record that still counts, even one that a newer file deleted.
function compareSql(source: Source, fed: readonly string[], first: string): string {
  const { name: table, about, key } = source.feeds;
  const mine = (alias: string) => (about === "reference" ? "" : `${alias}.authority = :authority AND `);
  const differs = contentDiffers(fed.filter((name) => !key.includes(name)));
  return `CREATE TEMP TABLE compared ON COMMIT DROP AS SELECT s.line, CASE
        ${first}
        WHEN r.known_from IS NOT NULL AND (r.said_on > :extracted OR u.extracted_on > :extracted OR r.period > :period)
          THEN 'superseded'
        WHEN s.fate = 'x' THEN CASE WHEN r.known_from IS NULL OR r.known_to IS NOT NULL THEN 'nothing' ELSE 'deleted' END
        WHEN r.known_from IS NULL OR r.known_to IS NOT NULL THEN 'added'
        WHEN ${differs} THEN 'corrected'
        WHEN r.period < :period THEN 'renewed' ELSE 'unchanged' END AS standing
      FROM staged s
      LEFT JOIN LATERAL (
        SELECT v.* FROM ${table} v WHERE ${sameKey(source, "v")} AND NOT EXISTS (
          SELECT FROM submissions w WHERE ${mine("w")}w.id = v.submission_id AND w.status = 'withdrawn')
        ORDER BY v.known_from DESC LIMIT 1
      ) r ON true
      LEFT JOIN submissions u ON r.known_to IS NOT NULL AND ${mine("u")}u.id = r.closed_by AND u.status = 'merged'
      WHERE s.fate IN ('r', 'x')`;
}

function completeSql(source: Source, own: readonly string[]): string {
  const { name: table, about, columns } = source.feeds;
  const names = Object.keys(columns);
  const values = names.map((name) => `${own.includes(name) ? "s" : "o"}.${name}`);
  return `INSERT INTO ${table} (${OWNERS[about].columns}${names.join(", ")}, period, submission_id, line, said_on, known_from)
      SELECT ${OWNERS[about].values}${values.join(", ")}, o.period, :submission, s.line, o.said_on, CAST(:now AS timestamptz)
      FROM staged s JOIN compared c ON c.line = s.line AND c.standing = 'completed'
      JOIN ${table} o ON ${sameKey(source, "o")} AND o.known_to = CAST(:now AS timestamptz) AND o.closed_by = :submission`;
}
