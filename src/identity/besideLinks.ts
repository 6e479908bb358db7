import type { Knex } from "knex";
import { isAdoptedChild } from "./adoptions";
import { CONTRADICTED } from "./birthDates";

/** The rules by which a number follows another number, told beside it. */
export const BESIDE_RULES = ["former upn", "beside a linked number"] as const;

/**
 * Lets numbers in the temporary table `wanted` of which no local id is told follow the numbers told beside them, a step
 * at a time, until none is left that can. A former UPN and the current one follow each other alike: either may be the
 * one that other files know.
 */
export async function followBeside(
  trx: Knex.Transaction,
  values: Readonly<Record<string, string>>,
  isDecided: boolean,
  afterEach: () => Promise<void>,
): Promise<void> {
  for (let linked = 1; linked > 0;) {
    await trx.raw(besideLinks(isDecided), values);
    await trx.raw(TAKE, values);
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      "DELETE FROM followed WHERE rule NOT LIKE 'unmatched%'",
    );
    linked = rowCount;
    await trx.raw("DROP TABLE followed");
    if (linked > 0) await afterEach();
  }
}

const TAKE = `
UPDATE wanted w SET rule = f.rule, score = NULL, decision_id = NULL,
  child = CASE WHEN f.rule LIKE 'unmatched%' THEN CAST(md5(:authority || '|' || w.subject) AS uuid) ELSE f.child END
FROM followed f WHERE f.subject = w.subject`;

/** What follows at the next step: every number that waits and stands beside one that is linked. */
const besideLinks = (isDecided: boolean): string => `
CREATE TEMP TABLE followed ON COMMIT DROP AS
WITH waiting AS (SELECT subject FROM wanted WHERE rule = 'unmatched: no local id told'),
pairs AS (
  SELECT w.subject, c.other, c.born_on, ${IS_FORMER} AS is_former
  FROM waiting w JOIN identity_claims c ON c.subject = w.subject WHERE ${CURRENT}
  UNION ALL
  SELECT w.subject, c.subject, c.born_on, ${IS_FORMER}
  FROM waiting w JOIN identity_claims c ON c.other = w.subject WHERE ${CURRENT}
),
beside AS (
  SELECT p.subject, p.born_on, p.is_former, n.child
  FROM pairs p JOIN wanted n ON n.subject = p.other
  WHERE n.rule NOT LIKE 'unmatched%'${isDecided ? NOT_APART : ""}
),
asked AS (
  SELECT subject, count(DISTINCT child) AS children, CAST(min(CAST(child AS text)) AS uuid) AS child,
    bool_or(is_former) AS is_former
  FROM beside GROUP BY subject
),${CONTRADICTED}
SELECT a.subject, a.child,
  CASE WHEN EXISTS (SELECT FROM beside o WHERE o.subject = a.subject AND ${isAdoptedChild("o.child")})
         THEN 'unmatched: an adoption lies between'
       WHEN a.children > 1 THEN 'unmatched: told beside several children'
       WHEN a.subject IN (SELECT subject FROM contradicted) THEN 'unmatched: dates of birth differ'
       WHEN a.is_former THEN '${BESIDE_RULES[0]}' ELSE '${BESIDE_RULES[1]}' END AS rule
FROM asked a`;

const IS_FORMER = "c.subject LIKE 'U:%' AND c.other LIKE 'U:%'";

const CURRENT =
  "c.authority = :authority AND c.known_to IS NULL AND c.subject NOT LIKE 'P:%' AND c.other NOT LIKE 'L:%'";

const NOT_APART = `
    AND NOT EXISTS (SELECT FROM apart x WHERE x.subject = p.subject AND (x.other = p.other OR x.child = n.child))`;
