import type DataLoader from "dataloader";
import type { Knex } from "knex";
import { recordsOfChildren } from "../src/records/recordRows";
import type { RecordRow } from "../src/records/recordRows";
import type { RecordTable } from "../src/records/recordTable";
import { manyByKey } from "./manyByKey";

/** The current records of one table, by child. */
export function recordsByChild<C extends string>(
  knex: Knex,
  authority: string,
  table: RecordTable<C>,
): DataLoader<string, RecordRow<C>[]> {
  return manyByKey(
    (children) => recordsOfChildren(knex, table, authority, children),
    ({ child }: RecordRow) => child,
  );
}
