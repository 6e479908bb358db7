-- Activities begun in the 12 months after Year 11, in care on the day: those not custody, NEET or unknown.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
activity AS (
  SELECT l.child, r.started_on, r.activity, r.is_sustained
  FROM destinations r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.year_group_left = '11'
)
SELECT count(*) FILTER (WHERE a.activity NOT IN ('custody', 'neet', 'not known')) AS numerator, count(*) AS denominator
FROM activity a
WHERE a.started_on >= $from AND a.started_on <= $as_at
  AND EXISTS (SELECT FROM episode e WHERE e.child = a.child AND a.started_on >= e.started_on AND a.started_on < e.ended_on)
