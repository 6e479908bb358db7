-- Assessments of young carers referred and not yet closed: looked at anew within a year.
-- Working days are not numbered before 2012: whoever waits since then has waited too long.
WITH carer AS (
  SELECT l.child, r.referred_on, r.assessed_on, r.reviewed_on, r.supported_from, r.emergency_plan
  FROM young_carers r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.referred_on <= $as_at AND coalesce(r.supported_to > $as_at, true)
),
required AS (SELECT child, max(referred_on) AS since FROM carer GROUP BY child),
plan AS (
  SELECT child, coalesce(assessed_on <= $as_at, false) AS is_done,
    greatest(assessed_on, CASE WHEN reviewed_on >= assessed_on AND reviewed_on <= $as_at THEN reviewed_on END) + interval '12 months' >= $as_at AS is_good
  FROM carer
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    coalesce((SELECT w.number FROM working_days w WHERE w.day = $as_at - 1) - (SELECT w.number FROM working_days w WHERE w.day = d.since) >= 45,
      d.since < $as_at - 190) AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
