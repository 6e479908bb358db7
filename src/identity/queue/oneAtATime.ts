import type { Knex } from "knex";
import { lock } from "../../records/lock";

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
    await lock(trx, authority);
    return work(trx);
  });
}
