import type { Knex } from "knex";
import { isAdoptionBetween } from "../adoptions";
import { followersOf } from "./followers";
import type { Same } from "./followers";

/**
 * Makes two temporary tables of what standing decisions say of the identifiers in `touched`: `followers` (who follows
 * whom) and `apart` (which identifiers, and which children of local ids, each is not to be linked with).
 */
export async function gatherDecisions(trx: Knex.Transaction, authority: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: Same[] }>(SAME, { authority });
  const followers = followersOf(rows);
  await trx.raw(FOLLOWERS, {
    subjects: followers.map(({ subject }) => subject),
    leaders: followers.map(({ leader }) => leader),
    decisions: followers.map(({ decision }) => decision),
    scores: followers.map(({ score }) => score),
  } as never);
  await trx.raw("ANALYZE followers");
}

/** Made when local ids are linked: which child a local id is of says which child a number may not be of. */
export async function gatherApart(trx: Knex.Transaction, authority: string): Promise<void> {
  await trx.raw(APART, { authority });
  await trx.raw("ANALYZE apart");
}

const STANDS = "d.authority = :authority AND d.undone_at IS NULL";

/** Two local ids between which an adoption lies are not held together: it became known after the decision. */
const SAME = `
SELECT d.id, d.subject, d.other, d.score
FROM (
  SELECT d.id, d.subject, d.other, d.score FROM touched t JOIN identity_decisions d ON d.subject = t.subject
  WHERE ${STANDS} AND d.decision = 'same'
  UNION SELECT d.id, d.subject, d.other, d.score FROM touched t JOIN identity_decisions d ON d.other = t.subject
  WHERE ${STANDS} AND d.decision = 'same'
) d
WHERE NOT CASE WHEN d.subject LIKE 'L:%' AND d.other LIKE 'L:%'
  THEN ${isAdoptionBetween("d.subject", "d.other")} ELSE false END
ORDER BY d.id`;

const FOLLOWERS = `
CREATE TEMP TABLE followers ON COMMIT DROP AS
SELECT * FROM unnest(CAST(:subjects AS text[]), CAST(:leaders AS text[]), CAST(:decisions AS uuid[]),
  CAST(:scores AS real[])) AS f (subject, leader, decision_id, score)`;

/** What one of several identifiers held together is apart from, all of them are. */
const APART = `
CREATE TEMP TABLE apart ON COMMIT DROP AS
WITH mates AS (
  SELECT t.subject, coalesce(m.subject, t.subject) AS mate
  FROM touched t
  LEFT JOIN followers f ON f.subject = t.subject AND f.leader NOT LIKE 'L:%'
  LEFT JOIN followers m ON m.leader = f.leader
  WHERE t.subject NOT LIKE 'L:%'
),
parted AS (
  SELECT m.subject, d.other FROM mates m JOIN identity_decisions d ON d.subject = m.mate
  WHERE ${STANDS} AND d.decision <> 'same'
  UNION SELECT m.subject, d.subject FROM mates m JOIN identity_decisions d ON d.other = m.mate
  WHERE ${STANDS} AND d.decision <> 'same'
)
SELECT p.subject, p.other, l.child
FROM parted p
LEFT JOIN identity_links l ON l.authority = :authority AND l.subject = p.other AND l.subject LIKE 'L:%' AND l.known_to IS NULL`;
