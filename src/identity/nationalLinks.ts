import { isAdopted } from "./adoptions";
import { BIRTH_DATES_TOLD } from "./birthDates";

/**
 * The statement that makes the temporary table `wanted`: the link each touched UPN, NHS number and learner number should
 * have by the local ids told beside it; where people decided anything, by what they decided before that.
 */
export function nationalLinks(isDecided: boolean): string {
  const { claimed, decided, child, rule, columns } = isDecided ? AS_DECIDED : AS_TOLD;
  return `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
WITH claimed AS (
  ${claimed}
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
SELECT subject, CASE WHEN rule LIKE 'unmatched%' THEN own ELSE theirs END AS child, rule, decision_id, score
FROM (
  SELECT t.subject, CAST(md5(:authority || '|' || t.subject) AS uuid) AS own, ${child} AS theirs,
    CASE ${rule}WHEN c.others > 1 AND ${IS_ADOPTION_AMONG} THEN 'unmatched: an adoption lies between'
         WHEN c.others > 1 THEN 'unmatched: told for several local ids'
         WHEN coalesce(c.differs OR c.contradicted OR b.contradicted, false) THEN 'unmatched: dates of birth differ'
         WHEN t.subject LIKE 'U:%' THEN 'upn' WHEN t.subject LIKE 'N:%' THEN 'nhs number' ELSE 'uln' END AS rule,
    ${columns}
  FROM touched t
  LEFT JOIN claimed c ON c.subject = t.subject
  LEFT JOIN told b ON b.subject = t.subject${decided}
  WHERE t.subject NOT LIKE 'P:%' AND t.subject NOT LIKE 'L:%'
) found`;
}

/** Asked only of the few identifiers told for several. */
const IS_ADOPTION_AMONG = `EXISTS (SELECT FROM identity_claims ac
           WHERE ac.authority = :authority AND ac.subject = t.subject AND ac.other LIKE 'L:%' AND ac.known_to IS NULL
             AND ${isAdopted("ac.other")})`;

const CURRENT_CLAIMS =
  "c.authority = :authority AND c.known_to IS NULL AND c.subject NOT LIKE 'P:%' AND c.other LIKE 'L:%'";

/** Where nobody decided anything a local id is a child of its own, so that its link need not be looked up. */
const AS_TOLD = {
  claimed: `SELECT c.subject, count(DISTINCT c.other) AS others, min(c.other) AS other,
    count(DISTINCT c.born_on) > 1 AS differs, bool_or(c.born_on <> k.born_on) AS contradicted
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  LEFT JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  WHERE ${CURRENT_CLAIMS}
  GROUP BY c.subject`,
  decided: "",
  child: "CAST(md5(:authority || '|' || c.other) AS uuid)",
  rule: "WHEN c.others IS NULL THEN 'unmatched: no local id told'\n         ",
  columns: "CAST(NULL AS uuid) AS decision_id, CAST(NULL AS real) AS score",
};

/** Several local ids may be one child then, and what was decided to be wrong does not count. */
const AS_DECIDED = {
  claimed: `SELECT c.subject, count(DISTINCT l.child) FILTER (WHERE a.subject IS NULL) AS others,
    min(c.other) FILTER (WHERE a.subject IS NULL) AS other,
    count(DISTINCT c.born_on) FILTER (WHERE a.subject IS NULL) > 1 AS differs,
    bool_or(c.born_on <> k.born_on) FILTER (WHERE a.subject IS NULL) AS contradicted
  FROM identity_claims c
  JOIN touched t ON t.subject = c.subject
  JOIN identity_links l ON l.authority = :authority AND l.subject = c.other AND l.known_to IS NULL
  LEFT JOIN children k ON k.authority = :authority AND k.subject = c.other AND k.known_to IS NULL
  LEFT JOIN (SELECT DISTINCT subject, child FROM apart) a ON a.subject = c.subject AND a.child = l.child
  WHERE ${CURRENT_CLAIMS}
  GROUP BY c.subject`,
  decided: `
  LEFT JOIN identity_links cl ON cl.authority = :authority AND cl.subject = c.other AND cl.known_to IS NULL
  LEFT JOIN followers f ON f.subject = t.subject AND f.leader LIKE 'L:%'
  LEFT JOIN identity_links fl ON fl.authority = :authority AND fl.subject = f.leader AND fl.known_to IS NULL`,
  child: "coalesce(fl.child, cl.child)",
  rule: `WHEN fl.child IS NOT NULL AND (c.others > 1 OR cl.child <> fl.child)
           AND (${isAdopted("f.leader")} OR ${IS_ADOPTION_AMONG}) THEN 'unmatched: an adoption lies between'
         WHEN fl.child IS NOT NULL THEN 'decided: same child'
         WHEN c.others IS NULL THEN 'unmatched: no local id told'
         WHEN c.others = 0 THEN 'unmatched: decided to be another child'
         `,
  columns: `CASE WHEN fl.child IS NOT NULL THEN f.decision_id END AS decision_id,
    CASE WHEN fl.child IS NOT NULL THEN f.score END AS score`,
};
