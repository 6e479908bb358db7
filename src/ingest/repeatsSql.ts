import type { Source } from "../sources/source";
import { recordColumns, TAKEN_WITHOUT } from "./checkRow";
import type { Severity } from "./issue";
import { sentence } from "./issueCodes";
import type { IssueCode } from "./issueCodes";

/** The statements that set lines apart which are about the same thing as another line of the file. */
export interface RepeatsSql {
  /** Keys that several lines have. */
  readonly findRepeatedKeys: string;
  /** Lines that are about the same thing, with whether they all say the same. */
  readonly findRepeats: string;
  /** Reports the repeats and takes them out of the staging table. */
  readonly reportRepeats: string;
  readonly reportRepeatsThatDiffer: string;
  readonly removeRepeats: string;
  /** A row that was not taken was not taken without a cell either. */
  readonly correctWarnings: string;
}

export function repeatsSql(source: Source): RepeatsSql {
  const key = [...(source.feeds.about === "child" ? ["subject"] : []), ...source.feeds.key];
  const all = ["fate", "subject", "others", "claim_born_on", ...recordColumns(source)];
  return {
    findRepeatedKeys: `CREATE TEMP TABLE repeated_keys ON COMMIT DROP AS
      SELECT ${key.join(", ")} FROM staged WHERE fate IN ('r', 'x') GROUP BY ${key.join(", ")} HAVING count(*) > 1`,
    findRepeats: `CREATE TEMP TABLE repeats ON COMMIT DROP AS
      SELECT s.line, k.first, k.second, k.variants FROM staged s
      JOIN (SELECT ${list(key)}, min(s.line) AS first,
              (array_agg(s.line ORDER BY s.line))[2] AS second, count(DISTINCT md5(ROW(${list(all)})::text)) AS variants
            FROM staged s JOIN repeated_keys USING (${key.join(", ")})
            WHERE s.fate IN ('r', 'x') GROUP BY ${list(key)}) k USING (${key.join(", ")})
      WHERE s.fate IN ('r', 'x')`,
    reportRepeats: report("DUPLICATE_ROW", "duplicate", "variants = 1 AND line <> first"),
    reportRepeatsThatDiffer: report("SAME_KEY_DIFFERENT_VALUES", "error", "variants > 1"),
    correctWarnings: `UPDATE staged i SET message = replace(i.message, ' ${TAKEN_WITHOUT}', '')
      FROM repeats t WHERE i.fate = 'i' AND i.line = t.line AND t.variants > 1`,
    removeRepeats: `UPDATE staged s SET fate = CASE WHEN t.variants > 1 THEN 'q'::"char" ELSE 'd'::"char" END
      FROM repeats t WHERE s.line = t.line AND s.fate IN ('r', 'x') AND (t.variants > 1 OR t.line <> t.first)`,
  };
}

/** Makes an issue of every repeat that meets a condition. */
function report(code: IssueCode, severity: Severity, where: string): string {
  return `INSERT INTO staged (fate, line, ordinal, code, severity, message)
      SELECT 'i', line, 0, '${code}', '${severity}', :title || ', line ' || line || ': ${sentence(code)} The '
        || CASE WHEN line = first THEN 'next is line ' || second ELSE 'first is line ' || first END || '.'
      FROM repeats WHERE ${where}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `s.${name}`).join(", ");
}
