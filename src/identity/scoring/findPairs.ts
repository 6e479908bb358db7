import type { Knex } from "knex";
import { lock } from "../../records/lock";
import { CANDIDATE_PAIRS } from "./candidates";
import { CHOSEN_PAIRS, CROWDED_OUT } from "./choose";
import { compared } from "./compare";
import { keep } from "./keep";
import { PEOPLE } from "./people";
import { PORTRAITS } from "./portraits";
import { LOWEST } from "./thresholds";
import { alreadySearched, remember, restsOn } from "./searches";

/** What a search for pairs changed. */
export interface Found {
  /** Pairs that wait for a person since this search. */
  readonly proposed: number;
  /** Pairs that stood before and do not any more. */
  readonly withdrawn: number;
  /** Pairs that link by themselves since this search. */
  readonly agreed: number;
  /** Identifiers left out because many children are as likely: more would have to be told of them. */
  readonly crowded: number;
}

/**
 * Finds the pairs of identifiers of an authority that may be one child, after Fellegi and Sunter: each identifier that
 * is linked to no local id is compared with the local ids it shares a blocking key with, and a pair weighs what the
 * agreement of its fields weighs. Pairs of an agreed combination are linked; the others wait for a person. What is found
 * follows from current records, claims and decisions alone. Nothing is done where those are as at the last search.
 */
export async function findPairs(knex: Knex, { authority }: { readonly authority: string }): Promise<Found> {
  return knex.transaction(async (trx) => {
    const now = await lock(trx, authority);
    const state = await restsOn(trx, authority);
    const before = await alreadySearched(trx, authority, state);
    if (before) return { proposed: 0, withdrawn: 0, agreed: 0, crowded: before.crowded };
    await comparePairs(trx, authority);
    for (const sql of CHOSEN_PAIRS) await trx.raw(sql, { authority });
    const submission = await newestSubmission(trx, authority);
    const found = await keep(trx, { authority, submission, now });
    const { rows } = await trx.raw<{ rows: { crowded: number }[] }>(CROWDED_OUT);
    const { crowded } = rows[0]!;
    // What agreed pairs linked is no news for the next search, which counts it as not linked.
    await remember(trx, { authority, rests_on: state, crowded, searched_at: now });
    return { ...found, crowded };
  });
}

/** Makes the temporary table `compared`, of every pair that may be one child, and those it rests on. */
async function comparePairs(trx: Knex.Transaction, authority: string): Promise<void> {
  // Temporary tables are joined by hash: see joins.ts. Sorting and hashing them in memory is worth it.
  await trx.raw("SET LOCAL enable_nestloop = off; SET LOCAL work_mem = '192MB'");
  for (const sql of [...PEOPLE, ...PORTRAITS, ...CANDIDATE_PAIRS, compared(LOWEST)])
    await trx.raw(sql, { authority });
}

/** The file the night ended with: what stands as the submission a pair was found after. */
async function newestSubmission(trx: Knex.Transaction, authority: string): Promise<string> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `SELECT coalesce((SELECT id FROM submissions WHERE authority = :authority
       ORDER BY received_at DESC, id LIMIT 1), gen_random_uuid()) AS id`,
    { authority },
  );
  return rows[0]!.id;
}
