import type { Knex } from "knex";
import { matchIdSql } from "./matchId";

/** Ids of the matches of an authority that begin with some characters, proposed or decided: at most two of them. */
export async function matchesBeginning(knex: Knex, authority: string, start: string): Promise<string[]> {
  if (!/^[0-9a-f-]{1,36}$/i.test(start)) return [];
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `SELECT DISTINCT id FROM (
       SELECT ${matchIdSql("p")} AS id FROM identity_pairs p WHERE p.authority = :authority AND p.known_to IS NULL
       UNION SELECT ${matchIdSql("d")} FROM identity_decisions d WHERE d.authority = :authority
     ) m
     WHERE starts_with(CAST(id AS text), :start) ORDER BY id LIMIT 2`,
    { authority, start: start.toLowerCase() },
  );
  return rows.map(({ id }) => id);
}
