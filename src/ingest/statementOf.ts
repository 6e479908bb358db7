import { createHash } from "node:crypto";
import type { Source } from "../sources/source";

/**
 * What makes two files the same statement: their bytes, and how a local mapping reads them. A mapping that has been
 * corrected says something else of the same bytes, whatever its name.
 */
export function statementOf(sha256: string, source: Source): string {
  if (source.mapping === undefined) return sha256;
  const { fixed, blanks, reading, dateFormat } = source;
  const columns = Object.entries(source.columns).map(([name, column]) => [
    ...[name, column.headings, column.translations, column.blanks, column.dateFormat],
  ]);
  const read = JSON.stringify([source.code, fixed, blanks, reading, dateFormat, columns]);
  return createHash("sha256").update(sha256).update(read).digest("hex");
}
