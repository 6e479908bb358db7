import { isAdoptedChild } from "../adoptions";

/**
 * Statements over the temporary table `wanted` of numbers, once each was linked by what is told of it. A number that was
 * decided to belong to a local id stands already; these see to numbers that were decided of among themselves.
 */
export const UNITE: readonly string[] = [
  // Numbers that are not one child may have been told for one child: which of the two is wrong nobody can say.
  `UPDATE wanted w SET child = CAST(md5(:authority || '|' || w.subject) AS uuid), decision_id = NULL, score = NULL,
  rule = 'unmatched: decided to be another child'
FROM apart a JOIN wanted o ON o.subject = a.other
WHERE a.subject = w.subject AND o.child = w.child AND a.child IS NULL
  AND w.rule NOT LIKE 'unmatched%' AND o.rule NOT LIKE 'unmatched%'
  AND NOT EXISTS (SELECT FROM followers f WHERE f.subject = w.subject AND f.leader LIKE 'L:%')`,
  // An adoption that became known since: neither side of it leads to the other.
  `UPDATE wanted w SET child = CAST(md5(:authority || '|' || w.subject) AS uuid), decision_id = NULL, score = NULL,
  rule = 'unmatched: an adoption lies between'
FROM followers f
JOIN (
  SELECT m.leader FROM followers m JOIN wanted c ON c.subject = m.subject
  WHERE m.leader NOT LIKE 'L:%' AND c.rule NOT LIKE 'unmatched%'
  GROUP BY m.leader HAVING count(DISTINCT c.child) > 1 AND bool_or(${isAdoptedChild("c.child")})
) sealed ON sealed.leader = f.leader
WHERE f.subject = w.subject AND w.rule NOT LIKE 'unmatched%'`,
  // The first of them that is linked, the leader before others, takes the others along.
  `UPDATE wanted w SET child = r.child, decision_id = coalesce(f.decision_id, r.decision_id),
  score = coalesce(f.score, r.score), rule = CASE WHEN r.rule LIKE 'unmatched%' THEN w.rule ELSE 'decided: same child' END
FROM followers f
JOIN (
  SELECT DISTINCT ON (m.leader) m.leader, m.subject, m.decision_id, m.score, c.child, c.rule
  FROM followers m JOIN wanted c ON c.subject = m.subject
  WHERE m.leader NOT LIKE 'L:%'
  ORDER BY m.leader, c.rule LIKE 'unmatched%', c.rule = 'decided: same child', m.subject <> m.leader, m.subject
) r ON r.leader = f.leader
WHERE f.subject = w.subject AND f.subject <> r.subject`,
];
