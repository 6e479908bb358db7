import { keyColumns } from "../records/recordTable";
import type { Source } from "../sources/source";

/** Whose a record is: the columns that say so, and what a staged row s puts into them. */
export const OWNERS = {
  child: { columns: "authority, subject, ", values: ":authority, s.subject, " },
  authority: { columns: "authority, ", values: ":authority, " },
  reference: { columns: "", values: "" },
} as const;

/** Whether the record `alias` is the one the staged row s is about. */
export function sameKey({ feeds }: Source, alias: string): string {
  return keyColumns(feeds)
    .map((name) => `${alias}.${name} = ${name === "authority" ? ":authority" : `s.${name}`}`)
    .join(" AND ");
}

/** Whether the staged row s says anything else in these columns than the record r. */
export function contentDiffers(columns: readonly string[]): string {
  if (columns.length === 0) return "false";
  const list = (alias: string) => columns.map((name) => `${alias}.${name}`).join(", ");
  return `(${list("r")}) IS DISTINCT FROM (${list("s")})`;
}
