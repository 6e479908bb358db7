import type { Knex } from "knex";

/**
 * Waits for those who merge files under the same name, or decide who is who in it, until the transaction ends; gives the
 * moment from which it holds, so that moments follow each other as the changes do.
 */
export async function lock(trx: Knex.Transaction, name: string): Promise<string> {
  await trx.raw("SELECT pg_advisory_xact_lock(hashtext('merge'), hashtext(:name))", { name });
  const { rows } = await trx.raw<{ rows: { now: string }[] }>("SELECT clock_timestamp()::text AS now");
  return rows[0]!.now;
}
