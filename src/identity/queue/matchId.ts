import { createHash } from "node:crypto";

/** The id of the match of two identifiers in this order: as `matchIdSql` makes it. */
export function matchIdOf(authority: string, subject: string, other: string): string {
  const hex = createHash("md5").update([authority, subject, other].join("|")).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** SQL: the same of the columns authority, subject and other of `alias`. Pairs have it as their id. */
export const matchIdSql = (alias: string) =>
  `CAST(md5(${alias}.authority || '|' || ${alias}.subject || '|' || ${alias}.other) AS uuid)`;
