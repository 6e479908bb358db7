import type { Knex } from "knex";

/** Up to so many rows are looked up one by one, whatever else is held. */
const FEW = 100;

/**
 * Has the statements that follow join by hashing where many rows are to be matched, until `joinAsPlanned`. Tables
 * filled by the same transaction have no statistics: PostgreSQL takes them for a row or two and would compare each of
 * a file's identifiers with every other. They are not analysed here, as that would make other authorities wait.
 */
export async function joinByHash(trx: Knex.Transaction, rows: number): Promise<void> {
  if (rows > FEW) await trx.raw("SET LOCAL enable_nestloop = off");
}

export async function joinAsPlanned(trx: Knex.Transaction): Promise<void> {
  await trx.raw("SET LOCAL enable_nestloop TO DEFAULT");
}
