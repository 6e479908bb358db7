import type { Knex } from "knex";
import type { IsoDate } from "../../lib/dates";
import { MOST_LOCAL } from "./publishedStatistics";

/** The codes and the name of an authority, as published statistics give them side by side. */
export interface AuthorityCodes {
  readonly dfeCode: string;
  readonly onsCode: string;
  readonly name: string;
}

/**
 * Every authority that published statistics know by this three-digit code, nine-character code or name, the one of the
 * latest figures first: an authority that was reorganised may have kept its three-digit code or its name.
 */
export async function authoritiesKnownAs(knex: Knex, codeOrName: string): Promise<AuthorityCodes[]> {
  const { rows } = await knex.raw<{ rows: AuthorityCodes[] }>(KNOWN_AS, { known_as: codeOrName.trim() });
  return rows;
}

/**
 * A name of the list of three-digit codes may differ from that of the statistics ("Durham", "County Durham"). Each of
 * the three ways to be known has an index.
 */
const KNOWN_AS = `SELECT dfe_code AS "dfeCode", area ->> 'new_la_code' AS "onsCode", names ->> 'la_name' AS name
  FROM published_statistics
  WHERE known_to IS NULL AND geographic_level = 'Local authority' AND dfe_code IS NOT NULL
    AND (${MOST_LOCAL} = :known_as OR lower(names ->> 'la_name') = lower(:known_as)
      OR dfe_code = ANY (ARRAY(SELECT CAST(:known_as AS text) UNION ALL
        SELECT dfe_code FROM authority_codes WHERE known_to IS NULL AND lower(name) = lower(:known_as))))
  GROUP BY 1, 2, 3
  ORDER BY max(left(time_period, 4)) DESC, 2`;

/**
 * The codes that stand on a day for the area that `code` once was: itself where nothing followed it, several where it
 * was divided. Names only codes; figures of a divided area can not be divided with it.
 */
export async function codesOn(knex: Knex, code: string, day: IsoDate): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { code: string }[] }>(FOLLOWING, { code, day });
  return rows.map((row) => row.code);
}

const FOLLOWING = `WITH RECURSIVE changes AS (
    SELECT old_code, new_code FROM authority_changes
    WHERE known_to IS NULL AND changed_on <= CAST(:day AS date)
  ), following (code) AS (
    SELECT CAST(:code AS text)
    UNION
    SELECT c.new_code FROM following f JOIN changes c ON c.old_code = f.code
  )
  SELECT code FROM following WHERE code NOT IN (SELECT old_code FROM changes) ORDER BY code`;
