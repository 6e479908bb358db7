import { isAdoptedChild } from "./adoptions";

/**
 * The statement that links those in `wanted` of which nothing is claimed by the agreed combinations that were found. An
 * agreed pair of two local ids links nothing: it waits for a person.
 */
export function agreedLinks(isDecided: boolean): string {
  return `
UPDATE wanted w SET rule = a.rule, score = CASE WHEN a.rule LIKE 'unmatched%' THEN NULL ELSE a.score END,
  child = CASE WHEN a.rule LIKE 'unmatched%' THEN w.child ELSE a.child END, decision_id = NULL
FROM (
  SELECT subject, child, score,
    CASE WHEN is_adopted THEN 'unmatched: an adoption lies between'
         WHEN children > 1 THEN 'unmatched: agrees with several children' ELSE rule END AS rule
  FROM (
    SELECT p.subject, count(DISTINCT l.child) AS children, CAST(min(CAST(l.child AS text)) AS uuid) AS child,
      (array_agg(p.rule ORDER BY p.score DESC, p.rule))[1] AS rule, max(p.score) AS score,
      bool_or(${isAdoptedChild("l.child")}) AS is_adopted
    FROM wanted o
    JOIN identity_pairs p ON p.authority = :authority AND p.subject = o.subject
    JOIN identity_links l ON l.authority = :authority AND l.subject = p.other AND l.known_to IS NULL
    WHERE o.rule = 'unmatched: no local id told' AND ${IS_AGREED}${isDecided ? NOT_APART : ""}
    GROUP BY p.subject
  ) agreed
) a
WHERE a.subject = w.subject`;
}

/** Whether the pair p links by itself. */
export const IS_AGREED =
  "p.known_to IS NULL AND p.rule LIKE 'agreed%' AND p.other LIKE 'L:%' AND p.subject NOT LIKE 'L:%'";

const NOT_APART = `
      AND NOT EXISTS (SELECT FROM apart x WHERE x.subject = p.subject AND x.child = l.child)`;
