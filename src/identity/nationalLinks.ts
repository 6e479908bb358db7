import { BIRTH_DATES_TOLD } from "./birthDates";

/** Makes the temporary table `wanted`: the link each touched UPN and NHS number should have. */
export const NATIONAL_LINKS = `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
WITH claimed AS (
  SELECT c.subject, count(DISTINCT c.other) AS others, min(c.other) AS other,
    count(DISTINCT c.born_on) > 1 AS differs, bool_or(c.born_on <> k.born_on) AS contradicted
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  LEFT JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  WHERE c.authority = :authority AND c.known_to IS NULL AND c.subject NOT LIKE 'P:%'
  GROUP BY c.subject
),
told AS (
  SELECT b.subject, bool_or(b.born_on <> k.born_on) AS contradicted
  FROM (
    ${BIRTH_DATES_TOLD}
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
  WHERE t.subject NOT LIKE 'P:%'
) decided`;
