-- Children with two or more incidents in the period who were looked after or in need on the day of the last one.
WITH missing AS (
  SELECT l.child, max(x.started_on) AS last_on, count(*) AS times
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.kind <> 'A' AND x.started_on BETWEEN $from AND $as_at
  GROUP BY l.child
),
known_case AS (
  SELECT l.child, x.started_on, x.ended_on
  FROM children_in_need x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
  UNION ALL
  SELECT l.child, x.started_on, x.ended_on
  FROM care_episodes x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.legal_status NOT IN ('V3', 'V4')
)
SELECT count(*) AS numerator, NULL AS denominator
FROM missing m
WHERE m.times >= 2 AND EXISTS (
    SELECT FROM known_case k
    WHERE k.child = m.child AND m.last_on >= k.started_on AND m.last_on < coalesce(k.ended_on, DATE '9999-12-31'))
