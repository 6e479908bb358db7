import type { Knex } from "knex";
import { joinAsPlanned, joinByHash } from "../../identity/joins";
import type { Source } from "../../sources/source";
import { ADD_REPAIRS, CLOSE_UNWANTED_REPAIRS, FORGET_WANTED_REPAIRS, WANTED_REPAIRS } from "./wantedSql";

export interface RepairSettings {
  readonly authority: string;
  readonly source: Source;
  /** What caused it: a submission, a withdrawal, or a person's refusal of a repair. */
  readonly submission: string;
  readonly now: string;
}

/**
 * Repairs care episodes between the returns of different years, after a file of them was merged or withdrawn. The
 * episodes themselves stay as they were sent; each repair is a version of its own beside them, closed when it is no
 * longer wanted, so that every figure can be had as it was known.
 */
export async function repairEpisodes(
  trx: Knex.Transaction,
  { authority, source, submission, now }: RepairSettings,
): Promise<void> {
  if (source.feeds.name !== "care_episodes") return;
  const values = { authority, submission, now };
  if (!(await hasSeveralYears(trx, authority))) return;
  // Parts of a statement have no statistics either: one by one, every episode would be compared with every other.
  await joinByHash(trx, Infinity);
  for (const sql of [WANTED_REPAIRS, CLOSE_UNWANTED_REPAIRS, ADD_REPAIRS, FORGET_WANTED_REPAIRS])
    await trx.raw(sql, values);
  await joinAsPlanned(trx);
}

/** Nothing is repaired, nor has been, where there has only ever been the return of one year. */
async function hasSeveralYears(trx: Knex.Transaction, authority: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { several: boolean }[] }>(
    `SELECT count(DISTINCT collection_year) > 1 AS several FROM submissions
     WHERE authority = :authority AND source = 'ssda903_episodes' AND status IN ('merged', 'withdrawn')`,
    { authority },
  );
  return rows[0]!.several;
}
