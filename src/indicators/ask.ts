import type { Knex } from "knex";

/** A question that runs longer than this is ended by the database. */
const LONGEST_MS = 30_000;

/**
 * Works in a session that may read and not write. What it asks is joined by hashing: PostgreSQL keeps no statistics of
 * a statement's own parts, takes them for a few rows, and would compare every child with every record.
 */
export function inSession<T>(knex: Knex, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  return knex.transaction(
    async (trx) => {
      await trx.raw(
        `SET LOCAL enable_nestloop = off; SET LOCAL work_mem = '64MB'; SET LOCAL statement_timeout = ${LONGEST_MS}`,
      );
      return work(trx);
    },
    { readOnly: true },
  );
}

/** Runs a compiled statement by itself. */
export async function askRows<Row>(knex: Knex, sql: string, values: Record<string, unknown>): Promise<Row[]> {
  return inSession(knex, async (trx) => {
    const { rows } = await trx.raw<{ rows: Row[] }>(sql, values as never);
    return rows;
  });
}
