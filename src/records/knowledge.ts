import type { Knex } from "knex";

/**
 * A text that changes with everything the hub comes to know of an authority, or of what everybody shares: files merged,
 * released and withdrawn, repairs, who was found to be who, and what
 * was noted of plans. While it stays, every question has the answer it had.
 */
export async function knowledgeOf(knex: Knex, authority: string): Promise<string> {
  const { rows } = await knex.raw<{ rows: { knowledge: string }[] }>(KNOWLEDGE, { authority });
  return rows[0]!.knowledge;
}

const KNOWLEDGE = `
SELECT concat_ws(' ',
  (SELECT md5(string_agg(concat_ws(' ', id, status, decided_at), ',' ORDER BY id)) FROM submissions
    WHERE authority = :authority),
  (SELECT concat_ws(' ', count(*), max(received_at), max(decided_at)) FROM submissions WHERE authority <> :authority),
  (SELECT concat_ws(' ', count(*), max(known_from), max(known_to)) FROM episode_repairs WHERE authority = :authority),
  (SELECT concat_ws(' ', count(*), max(decided_at), count(undone_at), max(undone_at)) FROM identity_decisions
    WHERE authority = :authority),
  (SELECT concat_ws(' ', searched_at, rests_on) FROM identity_searches WHERE authority = :authority),
  (SELECT concat_ws(' ', count(*), max(recorded_at)) FROM plan_notes WHERE authority = :authority)
) AS knowledge`;
