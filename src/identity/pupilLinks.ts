import { CONTRADICTED } from "./birthDates";

/**
 * The statement that makes the temporary table `wanted`: the link each touched pupil of a school census should have, once
 * the links of UPNs stand. A pupil goes where the one UPN told beside goes, unless the census has another date of birth
 * than the header; where the UPN has no child of a local id, neither has the pupil, for the same reason.
 */
export function pupilLinks(isDecided: boolean): string {
  const { told, decided, child, rule, columns, apart } = isDecided ? AS_DECIDED : AS_TOLD;
  return `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
WITH beside AS (
  SELECT c.subject, c.other, c.born_on
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  WHERE c.authority = :authority AND c.known_to IS NULL AND c.subject LIKE 'P:%' AND c.other LIKE 'U:%'${told}
),
upns AS (
  SELECT subject, count(DISTINCT other) AS upns, min(other) AS upn, count(DISTINCT born_on) > 1 AS differs
  FROM beside GROUP BY subject
),
asked AS (
  SELECT b.subject, b.upns, b.differs, u.child, u.rule
  FROM upns b
  LEFT JOIN identity_links u ON u.authority = :authority AND u.subject = b.upn AND u.known_to IS NULL
),${CONTRADICTED}
SELECT subject, CASE WHEN rule LIKE 'unmatched%' THEN own ELSE theirs END AS child, rule, decision_id, score
FROM (
  SELECT t.subject, CAST(md5(:authority || '|' || t.subject) AS uuid) AS own, ${child} AS theirs,
    CASE ${rule}WHEN f.upns > 1 THEN 'unmatched: told for several upns'
         WHEN f.rule IS NULL THEN 'unmatched: no local id told'
         WHEN f.rule LIKE 'unmatched%' THEN f.rule
         ${apart}WHEN f.differs OR b.subject IS NOT NULL THEN 'unmatched: dates of birth differ'
         ELSE 'census pupil' END AS rule,
    ${columns}
  FROM touched t
  LEFT JOIN asked f ON f.subject = t.subject
  LEFT JOIN contradicted b ON b.subject = t.subject${decided}
  WHERE t.subject LIKE 'P:%'
) found`;
}

const AS_TOLD = {
  ...{ told: "", decided: "", child: "f.child", rule: "", apart: "" },
  columns: "CAST(NULL AS uuid) AS decision_id, CAST(NULL AS real) AS score",
};

const AS_DECIDED = {
  told: `
    AND NOT EXISTS (SELECT FROM apart x WHERE x.subject = c.subject AND x.other = c.other)`,
  decided: `
  LEFT JOIN followers d ON d.subject = t.subject AND d.leader LIKE 'L:%'
  LEFT JOIN identity_links dl ON dl.authority = :authority AND dl.subject = d.leader AND dl.known_to IS NULL`,
  child: "coalesce(dl.child, f.child)",
  rule: "WHEN dl.child IS NOT NULL THEN 'decided: same child'\n         ",
  apart: `WHEN EXISTS (SELECT FROM apart x WHERE x.subject = t.subject AND x.child = f.child)
           OR EXISTS (SELECT FROM apart x JOIN identity_links xl ON xl.authority = :authority AND xl.subject = x.other
             AND xl.known_to IS NULL WHERE x.subject = t.subject AND xl.child = f.child AND xl.rule NOT LIKE 'unmatched%')
         THEN 'unmatched: decided to be another child'
         `,
  columns: `CASE WHEN dl.child IS NOT NULL THEN d.decision_id END AS decision_id,
    CASE WHEN dl.child IS NOT NULL THEN d.score END AS score`,
};
