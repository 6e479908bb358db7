import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { sourceOf } from "../../sources";
import { inTransaction, lock } from "../transaction";
import { repairEpisodes } from "./repairEpisodes";
import type { RepairRule } from "./rules";

/** A repair that holds now. Its id is the first part of a hash of what it is about, and the same in every run. */
export interface Repair {
  readonly id: string;
  readonly rule: RepairRule;
  readonly submission: string;
  readonly since: string;
}

const ID = "left(md5(concat_ws('|', authority, subject, started_on, rule)), 12)";

/** The repairs of an authority that hold now, by rule and submission. */
export async function currentRepairs(knex: Knex, authority: string): Promise<Repair[]> {
  const { rows } = await knex.raw<{ rows: Repair[] }>(
    `SELECT ${ID} AS id, rule, submission_id AS submission, CAST(known_from AS text) AS since
     FROM episode_repairs WHERE authority = :authority AND known_to IS NULL ORDER BY rule, known_from, id`,
    { authority },
  );
  return rows;
}

/** Undoes one repair, and keeps it from being made again: the episode is as its return tells it. */
export async function refuseRepair(knex: Knex, authority: string, id: string, by: string): Promise<void> {
  await decide(knex, authority, id, REFUSE, { by });
}

/** Lets a repair be made again that was refused. */
export async function allowRepair(knex: Knex, authority: string, id: string): Promise<void> {
  await decide(knex, authority, id, ALLOW, {});
}

const REFUSE = `
INSERT INTO episode_repair_refusals (authority, subject, started_on, rule, refused_at, refused_by)
SELECT authority, subject, started_on, rule, CAST(:now AS timestamptz), :by FROM episode_repairs
WHERE authority = :authority AND known_to IS NULL AND ${ID} = :id`;

const ALLOW = `DELETE FROM episode_repair_refusals WHERE authority = :authority AND ${ID} = :id`;

/** Keeps a person's decision and makes the repairs that follow from it. Throws HubError REPAIR_NOT_FOUND. */
async function decide(
  knex: Knex,
  authority: string,
  id: string,
  sql: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await inTransaction(knex, false, async (trx) => {
    const now = await lock(trx, authority);
    const { rowCount } = await trx.raw<{ rowCount: number }>(sql, { authority, id, now, ...values });
    if (rowCount === 0) throw notFound(id);
    await repairEpisodes(trx, {
      authority,
      source: sourceOf("ssda903_episodes")!,
      submission: randomUUID(),
      now,
    });
  });
}

function notFound(id: string): HubError {
  return new HubError("REPAIR_NOT_FOUND", `Repair ${id}: there is none with that id. See hub repairs.`);
}
