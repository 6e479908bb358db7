import type { Knex } from "knex";
import type { RecordTable } from "./recordTable";

type Value = string | number | boolean | null;

/** A column's name as the program writes it: started_on is startedOn. */
export type Spelt<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Spelt<Tail>>}`
  : S;

/** One current record of a child: the columns of its table, and the child. Dates are ISO text. */
export type RecordRow<C extends string = string> = { readonly [K in C as Spelt<K>]: Value } & {
  readonly child: string;
};

export const spelt = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The current records of `table` about some children, whatever identifier their source knows them by, in one
 * statement: by child, then by the key of the table.
 */
export async function recordsOfChildren<C extends string>(
  knex: Knex,
  table: RecordTable<C>,
  authority: string,
  children: readonly string[],
): Promise<RecordRow<C>[]> {
  const columns = Object.keys(table.columns).map((name) => `r.${name} AS "${spelt(name)}"`);
  const order = ["l.child", ...table.key.map((name) => `r.${name}`), "r.subject"];
  const { rows } = await knex.raw<{ rows: RecordRow<C>[] }>(
    `SELECT l.child, ${columns.join(", ")}
     FROM identity_links l
     JOIN ${table.name} r ON r.authority = l.authority AND r.subject = l.subject AND r.known_to IS NULL
     WHERE l.authority = :authority AND l.known_to IS NULL AND l.child = ANY (:children::uuid[])
     ORDER BY ${order.join(", ")}`,
    { authority, children: [...children] },
  );
  return rows;
}
