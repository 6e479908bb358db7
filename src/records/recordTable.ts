/** The kinds of value a record column holds, as PostgreSQL types. */
export type ColumnType = "text" | "date" | "integer" | "numeric" | "boolean" | "jsonb";

export interface RecordColumn {
  readonly type: ColumnType;
  readonly doc: string;
}

/**
 * A canonical table: versioned rows of one kind.
 *
 * Every table also has `known_from` and `known_to` (when the hub knew this version; null: it still does),
 * `submission_id` and `line` (which file said so, and where), `said_on` (the day the last file that said so was
 * extracted) and `closed_by` (which submission corrected or
 * withdrew it). A table about children has `authority` and `subject` (the identifier its source knows the child
 * by) first in its key; a table about the authority itself (its targets, its adopters) has `authority`; a reference
 * table, which is everybody's, has neither.
 */
export interface RecordTable<C extends string = string> {
  readonly name: string;
  readonly doc: string;
  readonly about: "child" | "authority" | "reference";
  /** Key columns after `authority` and `subject`, without `known_from`. */
  readonly key: readonly C[];
  readonly columns: Readonly<Record<C, RecordColumn>>;
}

export function recordTable<C extends string>(
  table: Omit<RecordTable<C>, "key"> & { readonly key: readonly NoInfer<C>[] },
): RecordTable<C> {
  return Object.freeze(table);
}

export const text = (doc: string): RecordColumn => ({ type: "text", doc });
export const date = (doc: string): RecordColumn => ({ type: "date", doc });
export const integer = (doc: string): RecordColumn => ({ type: "integer", doc });
export const decimal = (doc: string): RecordColumn => ({ type: "numeric", doc });
export const yesNo = (doc: string): RecordColumn => ({ type: "boolean", doc });
/** Several named cells of a row kept together: a JSON object of column name to text or number. */
export const packed = (doc: string): RecordColumn => ({ type: "jsonb", doc });

/** Whose a record is, as the first columns of its key. */
export const OWNER_COLUMNS = {
  child: ["authority", "subject"],
  authority: ["authority"],
  reference: [],
} as const;

/** All columns of a table's key in the database, `known_from` left out. */
export function keyColumns(table: RecordTable): string[] {
  return [...OWNER_COLUMNS[table.about], ...table.key];
}

/** The columns that are not part of the key: what a correction changes. */
export function contentColumns(table: RecordTable): string[] {
  return Object.keys(table.columns).filter((name) => !table.key.includes(name));
}
