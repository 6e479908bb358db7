-- Plans in case of emergency of young carers who are supported.
WITH carer AS (
  SELECT l.child, r.referred_on, r.assessed_on, r.reviewed_on, r.supported_from, r.emergency_plan
  FROM young_carers r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.supported_from <= $as_at AND coalesce(r.supported_to > $as_at, true)
),
required AS (SELECT child, max(supported_from) AS since FROM carer GROUP BY child),
plan AS (
  SELECT child, true AS is_done, true AS is_good FROM carer WHERE emergency_plan
  UNION ALL
  SELECT l.child, coalesce(r.completed_on <= $as_at, false), true
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'in case of emergency' AND r.started_on <= $as_at AND coalesce(r.ended_on > $as_at, true)
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    d.since < $as_at AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
