import type { Source } from "../sources/source";
import { sentence } from "./issueCodes";

/** The statements that say how each staged row stands to what is known. */
export interface CompareSql {
  readonly isLate: string;
  readonly setAllApart: string;
  readonly compare: string;
  readonly compareLate: string;
  readonly countCompared: string;
  readonly setSupersededApart: string;
  readonly reportNothingToDelete: string;
}

/** `fed`: the record columns the source fills. `match`: the condition that a record is the one a staged row is about. */
export function comparison(
  source: Source,
  fed: readonly string[],
  match: (alias: string) => string,
): CompareSql {
  const { name: table, about, key } = source.feeds;
  const content = fed.filter((name) => !key.includes(name));
  const list = (alias: string) => content.map((name) => `${alias}.${name}`).join(", ");
  const differs = content.length === 0 ? "false" : `(${list("r")}) IS DISTINCT FROM (${list("s")})`;
  const mine = about === "reference" ? "" : "u.authority = :authority AND ";
  const create = "CREATE TEMP TABLE compared ON COMMIT DROP AS SELECT s.line, CASE";
  return {
    isLate: `SELECT EXISTS (SELECT FROM submissions u WHERE ${mine}u.source = ANY (:sharing) AND u.status = 'merged'
      AND u.extracted_on > :extracted AND coalesce(u.collection_year, 0) = :period) AS is_late`,
    setAllApart: "UPDATE staged SET fate = 's' WHERE fate = 'r'",
    compare: `${create}
        WHEN s.fate = 'x' THEN CASE WHEN r.known_from IS NULL THEN 'nothing' ELSE 'deleted' END
        WHEN r.known_from IS NULL THEN 'added'
        WHEN r.period > :period THEN 'superseded'
        WHEN ${differs} THEN 'corrected'
        WHEN r.period < :period THEN 'renewed' ELSE 'unchanged' END AS standing
      FROM staged s LEFT JOIN ${table} r ON ${match("r")} AND r.known_to IS NULL
      WHERE s.fate IN ('r', 'x')`,
    // A late row meets the last version of its record that still counts, even one that a newer file deleted.
    compareLate: `${create}
        WHEN r.known_from IS NOT NULL AND (r.said_on > :extracted OR u.extracted_on > :extracted OR r.period > :period)
          THEN 'superseded'
        WHEN s.fate = 'x' THEN CASE WHEN r.known_from IS NULL OR r.known_to IS NOT NULL THEN 'nothing' ELSE 'deleted' END
        WHEN r.known_from IS NULL OR r.known_to IS NOT NULL THEN 'added'
        WHEN ${differs} THEN 'corrected'
        WHEN r.period < :period THEN 'renewed' ELSE 'unchanged' END AS standing
      FROM staged s
      LEFT JOIN LATERAL (
        SELECT v.* FROM ${table} v WHERE ${match("v")} AND NOT EXISTS (
          SELECT FROM submissions w WHERE ${mine.replaceAll("u.", "w.")}w.id = v.submission_id AND w.status = 'withdrawn')
        ORDER BY v.known_from DESC LIMIT 1
      ) r ON true
      LEFT JOIN submissions u ON r.known_to IS NOT NULL AND ${mine}u.id = r.closed_by AND u.status = 'merged'
      WHERE s.fate IN ('r', 'x')`,
    countCompared: "SELECT standing, count(*)::int AS rows FROM compared GROUP BY standing",
    setSupersededApart: `UPDATE staged s SET fate = 's' FROM compared c
      WHERE c.line = s.line AND s.fate IN ('r', 'x') AND c.standing = 'superseded'`,
    reportNothingToDelete: `INSERT INTO staged (fate, line, ordinal, code, severity, message)
      SELECT 'i', line, 0, 'NOTHING_TO_DELETE', 'warning', :title || ', line ' || line || ': ${sentence("NOTHING_TO_DELETE")}'
      FROM compared WHERE standing = 'nothing'`,
  };
}
