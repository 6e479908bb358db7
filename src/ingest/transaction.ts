import type { Knex } from "knex";
import type { PoolClient } from "pg";

export { lock } from "../records/lock";

/** The pg session of a transaction, for COPY. */
export async function connectionOf(trx: Knex.Transaction): Promise<PoolClient> {
  return (await (trx.client as { acquireConnection(): Promise<unknown> }).acquireConnection()) as PoolClient;
}

/** Runs `work` in one transaction: kept as a whole, or with `dryRun` undone as a whole. Returns what `work` gave. */
export async function inTransaction<T>(
  knex: Knex,
  dryRun: boolean,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  const trx = await knex.transaction();
  try {
    // Sorting and hashing a whole return in memory is worth it; the settings end with the transaction.
    await trx.raw("SET LOCAL work_mem = '192MB'");
    const result = await work(trx);
    await (dryRun ? trx.rollback() : trx.commit());
    return result;
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}
