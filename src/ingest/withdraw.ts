import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { takeBackIdentity } from "../identity/takeBack";
import { HubError } from "../lib/hubError";
import { sharingTableWith, sourceOf } from "../sources";
import type { Source } from "../sources/source";
import { repairEpisodes } from "./repairs/repairEpisodes";
import { inTransaction, lock } from "./transaction";

/** What a withdrawal did. */
export interface Withdrawn {
  /** Records that are no longer held. */
  readonly ended: number;
  /** Records that stand again as they did before the submission. */
  readonly restored: number;
}

/**
 * Withdraws a merged submission: its records end, and what it corrected, deleted or withdrew stands again, so that
 * every figure goes back to what it was; what was known meanwhile stays known for those who ask for that time. The
 * submissions of one table are withdrawn newest first: a later one may rest on what this one said.
 */
export async function withdrawSubmission(
  knex: Knex,
  authority: string,
  id: string,
  by: string,
): Promise<Withdrawn> {
  return inTransaction(knex, false, async (trx) => {
    const { source } = await mergedSubmission(trx, authority, id);
    const isShared = source.feeds.about === "reference";
    const now = await lock(trx, isShared ? "reference" : authority);
    // Somebody may have withdrawn it while this waited.
    await mergedSubmission(trx, authority, id);
    await refuseIfLaterRests(trx, authority, id, source);
    const withdrawal = randomUUID();
    const values = { authority, submission: id, by: withdrawal, now };
    const { rowCount: ended } = await trx.raw<{ rowCount: number }>(closeSql(source), values);
    const { rowCount: restored } = await trx.raw<{ rowCount: number }>(await restoreSql(trx, source), values);
    await trx.raw(unconfirmSql(source), values);
    if (source.feeds.about === "child") await takeBackIdentity(trx, values);
    await trx("submissions")
      .where({ authority, id })
      .update({ status: "withdrawn", decided_at: trx.raw("clock_timestamp()"), decided_by: by });
    await repairEpisodes(trx, { authority, source, submission: withdrawal, now });
    return { ended, restored };
  });
}

async function mergedSubmission(
  trx: Knex.Transaction,
  authority: string,
  id: string,
): Promise<{ source: Source }> {
  const found = await trx("submissions")
    .where({ authority, id, status: "merged" })
    .first<{ source: string } | undefined>("source");
  const source = found && sourceOf(found.source);
  if (source) return { source };
  throw new HubError(
    "NOT_MERGED",
    `Submission ${id} is not merged, so there is nothing to withdraw. See the list with hub submissions.`,
  );
}

async function refuseIfLaterRests(
  trx: Knex.Transaction,
  authority: string,
  id: string,
  source: Source,
): Promise<void> {
  const { rows } = await trx.raw<{ rows: { later: number; newest: string }[] }>(
    `SELECT count(*)::int AS later, (array_agg(left(CAST(u.id AS text), 8) ORDER BY u.received_at DESC))[1] AS newest
     FROM submissions u JOIN submissions mine ON mine.authority = :authority AND mine.id = :id
     WHERE ${source.feeds.about === "reference" ? "" : "u.authority = :authority AND "}u.source = ANY (:sharing)
       AND u.status = 'merged' AND u.received_at > mine.received_at`,
    { authority, id, sharing: sharingTableWith(source) },
  );
  const { later, newest } = rows[0]!;
  if (later === 0) return;
  throw new HubError(
    "LATER_SUBMISSIONS_REST_ON_IT",
    `Submission ${id.slice(0, 8)}: ${later} later ${later === 1 ? "submission" : "submissions"} of the same kind may rest on it. Withdraw those first, beginning with ${newest}.`,
  );
}

const mine = ({ feeds }: Source) => (feeds.about === "reference" ? "" : "r.authority = :authority AND ");

function closeSql(source: Source): string {
  return `UPDATE ${source.feeds.name} r SET known_to = :now, closed_by = :by
    WHERE ${mine(source)}r.submission_id = :submission AND r.known_to IS NULL`;
}

/**
 * What the submission said again was last said by the file that told it first: there may have been others between, of
 * which nothing is kept.
 */
function unconfirmSql(source: Source): string {
  return `UPDATE ${source.feeds.name} r SET said_on = u.extracted_on FROM submissions s, submissions u
    WHERE ${mine(source)}r.known_to IS NULL AND r.said_on = s.extracted_on AND r.said_on > u.extracted_on
      AND s.authority = :authority AND s.id = :submission AND u.id = r.submission_id`;
}

/** A version stands again as a new one that says the same, told by the file that told it first. */
async function restoreSql(trx: Knex.Transaction, source: Source): Promise<string> {
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = :table AND column_name NOT IN ('known_from', 'known_to', 'closed_by')`,
    { table: source.feeds.name },
  );
  const columns = rows.map(({ name }) => name).join(", ");
  return `INSERT INTO ${source.feeds.name} (${columns}, known_from)
    SELECT ${columns}, CAST(:now AS timestamptz) FROM ${source.feeds.name} r
    WHERE ${mine(source)}r.closed_by = :submission AND r.submission_id <> :submission`;
}
