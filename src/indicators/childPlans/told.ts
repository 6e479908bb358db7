import type { RecordTable } from "../../records/recordTable";
import { cte } from "../cte";
import type { Cte } from "../cte";
import { known } from "../parts/known";

/** What is told of a plan, as SQL types; what a table does not tell is null. */
export const TOLD = {
  started_on: "date",
  due_on: "date",
  completed_on: "date",
  reviews: "date[]",
  review_due_on: "date",
  ended_on: "date",
  quality: "text",
  graded_by: "text",
  graded_on: "date",
  child_took_part: "boolean",
  participation: "text",
  shared_with: "text",
  has_smart_targets: "boolean",
  assessed_on: "date",
  team: "text",
} as const;

type Column = keyof typeof TOLD;

/** Where plans of a kind are told of: the rows of a table, as `r`, with an expression for each column that they tell. */
export interface ToldIn {
  readonly from: RecordTable;
  /** Which rows; absent: all. */
  readonly only?: string;
  /** Further joins, at most one row to each row. */
  readonly joins?: string;
  readonly reads?: readonly Cte[];
  /** Whether a row tells of no review but the newest, so that of the past earlier ones are lost. */
  readonly isNewestReview?: true;
  readonly columns: { readonly started_on: string } & Partial<Record<Column, string>>;
}

/** The plans of a kind, from wherever they are told of: a row each, with the child and the columns of `TOLD`. */
export function toldPart(code: string, places: readonly ToldIn[]): Cte {
  const reads = places.flatMap(({ from, reads: more = [] }) => [known(from), ...more]);
  return cte(`told_${code.toLowerCase()}`, reads, places.map(sqlOf).join("\nUNION ALL\n"));
}

function sqlOf({ from, only = "true", joins, columns }: ToldIn): string {
  const wanted = Object.entries(TOLD).map(([name, type]) => {
    const told = columns[name as Column];
    return told === undefined ? `CAST(NULL AS ${type}) AS ${name}` : `${told} AS ${name}`;
  });
  return `SELECT r.child, ${wanted.join(", ")}
FROM known_${from.name} r${joins ? `\n${joins}` : ""}
WHERE ${only} AND ${columns.started_on} IS NOT NULL`;
}
