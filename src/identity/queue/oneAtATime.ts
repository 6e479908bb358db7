import type { Knex } from "knex";

/**
 * Works alone on who is who at an authority: it waits for files that are being merged, and they for it. The lock is that
 * of merging.
 */
export function oneAtATime<T>(
  knex: Knex,
  authority: string,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.transaction(async (trx) => {
    await trx.raw("SELECT pg_advisory_xact_lock(hashtext('merge'), hashtext(:authority))", { authority });
    return work(trx);
  });
}
