import { createHash } from "node:crypto";
import type { Knex } from "knex";
import { AGREED } from "./agreed";
import { BLOCKS, DUPLICATES } from "./blocks";
import { FIELDS } from "./fields";
import * as thresholds from "./thresholds";

interface Search {
  readonly authority: string;
  /** What was known when it was made, as one text. */
  readonly rests_on: string;
  readonly searched_at: string;
  readonly crowded: number;
}

/** Another table of weights is a reason to search anew. */
const WEIGHTS = createHash("sha256")
  .update(JSON.stringify([FIELDS, BLOCKS, DUPLICATES, AGREED, thresholds]))
  .digest("base64url");

/** What a search would rest on now: which submissions and decisions there are, and the table of weights. */
export async function restsOn(trx: Knex.Transaction, authority: string): Promise<string> {
  const { rows } = await trx.raw<{ rows: { state: string }[] }>(
    `SELECT concat_ws(' ', s.state, d.state, CAST(:weights AS text)) AS state
     FROM (SELECT concat_ws('|', count(*), max(received_at), max(decided_at)) AS state
       FROM submissions WHERE authority = :authority) s,
       (SELECT concat_ws('|', count(*), max(decided_at), count(undone_at), max(undone_at)) AS state
       FROM identity_decisions WHERE authority = :authority) d`,
    { authority, weights: WEIGHTS },
  );
  return rows[0]!.state;
}

export async function alreadySearched(
  trx: Knex.Transaction,
  authority: string,
  state: string,
): Promise<Search | undefined> {
  return trx("identity_searches").where({ authority, rests_on: state }).first<Search | undefined>();
}

export async function remember(trx: Knex.Transaction, search: Search): Promise<void> {
  await trx("identity_searches").insert(search).onConflict("authority").merge();
}
