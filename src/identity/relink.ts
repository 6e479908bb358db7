import type { Knex } from "knex";

/** Links each identifier in the temporary table `touched` as what is known now says; the table is dropped. */
export async function relink(
  trx: Knex.Transaction,
  values: { readonly authority: string; readonly submission: string; readonly now: string },
): Promise<void> {
  const statements = ["ANALYZE touched", WANTED, "ANALYZE wanted", CLOSE_CHANGED_LINKS, ADD_LINKS];
  for (const sql of [...statements, "DROP TABLE touched, wanted"]) await trx.raw(sql, values);
}

/** The link each touched identifier should have. */
const WANTED = `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
WITH claimed AS (
  SELECT c.subject, count(DISTINCT c.other) AS others, min(c.other) AS other,
    count(DISTINCT c.born_on) > 1 AS differs, bool_or(c.born_on <> k.born_on) AS contradicted
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  LEFT JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  WHERE c.authority = :authority AND c.known_to IS NULL
  GROUP BY c.subject
),
told AS (
  SELECT b.subject, bool_or(b.born_on <> k.born_on) AS contradicted
  FROM (
    SELECT subject, born_on FROM school_enrolments WHERE authority = :authority AND known_to IS NULL
    UNION ALL
    SELECT subject, born_on FROM health_assessments WHERE authority = :authority AND known_to IS NULL
    UNION ALL
    SELECT subject, born_on FROM sdq_scores WHERE authority = :authority AND known_to IS NULL
  ) b
  JOIN claimed c ON c.subject = b.subject
  JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  GROUP BY b.subject
)
SELECT subject, CASE WHEN rule LIKE 'unmatched%' THEN own ELSE theirs END AS child, rule
FROM (
  SELECT t.subject, CAST(md5(:authority || '|' || t.subject) AS uuid) AS own,
    CAST(md5(:authority || '|' || c.other) AS uuid) AS theirs,
    CASE WHEN c.others IS NULL THEN 'unmatched: no local id told'
         WHEN c.others > 1 THEN 'unmatched: told for several local ids'
         WHEN coalesce(c.differs OR c.contradicted OR b.contradicted, false) THEN 'unmatched: dates of birth differ'
         WHEN t.subject LIKE 'U:%' THEN 'upn' ELSE 'nhs number' END AS rule
  FROM touched t
  LEFT JOIN claimed c ON c.subject = t.subject
  LEFT JOIN told b ON b.subject = t.subject
) decided`;

const CLOSE_CHANGED_LINKS = `
UPDATE identity_links l SET known_to = :now, closed_by = :submission
FROM wanted w
WHERE l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL
  AND (l.child, l.rule) IS DISTINCT FROM (w.child, w.rule)`;

const ADD_LINKS = `
INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
SELECT :authority, w.subject, w.child, w.rule, :submission, :now
FROM wanted w
WHERE NOT EXISTS (SELECT FROM identity_links l
  WHERE l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL)`;
