-- Children with an exclusion in the month that stands, in care on its day.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
exclusion AS (
  SELECT l.child, r.started_on, r.category
  FROM exclusions r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND coalesce(r.outcome, 'none') NOT IN ('reinstated', 'quashed', 'cancelled')
)
SELECT count(DISTINCT x.child) AS numerator, NULL AS denominator
FROM exclusion x
WHERE x.started_on >= $from AND x.started_on <= $as_at
  AND EXISTS (SELECT FROM episode e WHERE e.child = x.child AND x.started_on >= e.started_on AND x.started_on < e.ended_on)
