import { BIRTH_DATES_TOLD } from "./birthDates";

/**
 * Makes the temporary table `wanted`: the link each touched pupil of a school census should have, once the links of
 * UPNs stand. A pupil goes where the one UPN told beside goes, unless the census has another date of birth than the
 * header; where the UPN has no child of a local id, neither has the pupil, for the same reason.
 */
export const PUPIL_LINKS = `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
WITH beside AS (
  SELECT c.subject, count(DISTINCT c.other) AS upns, min(c.other) AS upn, count(DISTINCT c.born_on) > 1 AS differs
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  WHERE c.authority = :authority AND c.known_to IS NULL AND c.subject LIKE 'P:%' AND c.other LIKE 'U:%'
  GROUP BY c.subject
),
followed AS (
  SELECT b.subject, b.upns, b.differs, u.child, u.rule, k.born_on
  FROM beside b
  LEFT JOIN identity_links u ON u.authority = :authority AND u.subject = b.upn AND u.known_to IS NULL
  LEFT JOIN identity_links l ON l.authority = :authority AND l.child = u.child AND l.subject LIKE 'L:%' AND l.known_to IS NULL
  LEFT JOIN children k ON k.authority = :authority AND k.subject = l.subject AND k.known_to IS NULL
),
told AS (
  SELECT b.subject, bool_or(b.born_on <> f.born_on) AS contradicted
  FROM (
    ${BIRTH_DATES_TOLD}
  ) b
  JOIN followed f ON f.subject = b.subject
  GROUP BY b.subject
)
SELECT subject, CASE WHEN rule LIKE 'unmatched%' THEN own ELSE theirs END AS child, rule
FROM (
  SELECT t.subject, CAST(md5(:authority || '|' || t.subject) AS uuid) AS own, f.child AS theirs,
    CASE WHEN f.upns > 1 THEN 'unmatched: told for several upns'
         WHEN f.rule IS NULL THEN 'unmatched: no local id told'
         WHEN f.rule LIKE 'unmatched%' THEN f.rule
         WHEN coalesce(f.differs OR b.contradicted, false) THEN 'unmatched: dates of birth differ'
         ELSE 'census pupil' END AS rule
  FROM touched t
  LEFT JOIN followed f ON f.subject = t.subject
  LEFT JOIN told b ON b.subject = t.subject
  WHERE t.subject LIKE 'P:%'
) decided`;
