import type { Source } from "../sources/source";
import { sentence } from "./issueCodes";
import { contentDiffers, sameKey } from "./rowSql";

/** The statements that say how each staged row stands to what is known. */
export interface CompareSql {
  readonly newerFiles: string;
  readonly setAllApart: string;
  readonly compare: string;
  readonly countCompared: string;
  readonly setSupersededApart: string;
  readonly reportNothingToDelete: string;
}

/** `fed`: the record columns the file fills. */
export function comparison(source: Source, fed: readonly string[]): CompareSql {
  const { name: table, about, key } = source.feeds;
  const differs = contentDiffers(fed.filter((name) => !key.includes(name)));
  const mine = about === "reference" ? "" : "u.authority = :authority AND ";
  return {
    newerFiles: `SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('source', u.source, 'columns', u.told_columns)), '[]') AS newer
      FROM submissions u
      WHERE ${mine}u.source = ANY (:sharing) AND u.status = 'merged' AND u.extracted_on > :extracted
      AND coalesce(u.collection_year, 0) = :period`,
    setAllApart: "UPDATE staged SET fate = 's' WHERE fate = 'r'",
    compare: `CREATE TEMP TABLE compared ON COMMIT DROP AS SELECT s.line, CASE
        WHEN s.fate = 'x' THEN CASE WHEN r.known_from IS NULL THEN 'nothing' ELSE 'deleted' END
        WHEN r.known_from IS NULL THEN 'added'
        WHEN r.period > :period THEN 'superseded'
        WHEN ${differs} THEN 'corrected'
        WHEN r.period < :period THEN 'renewed' ELSE 'unchanged' END AS standing
      FROM staged s LEFT JOIN ${table} r ON ${sameKey(source, "r")} AND r.known_to IS NULL
      WHERE s.fate IN ('r', 'x')`,
    countCompared: "SELECT standing, count(*)::int AS rows FROM compared GROUP BY standing",
    setSupersededApart: `UPDATE staged s SET fate = 's' FROM compared c
      WHERE c.line = s.line AND s.fate IN ('r', 'x') AND c.standing = 'superseded'`,
    reportNothingToDelete: `INSERT INTO staged (fate, line, ordinal, code, severity, message)
      SELECT 'i', line, 0, 'NOTHING_TO_DELETE', 'warning', :title || ', line ' || line || ': ${sentence("NOTHING_TO_DELETE")}'
      FROM compared WHERE standing = 'nothing'`,
  };
}
