-- Young people looked after who were 16 on the 31 August before the school year: those NEET or in custody by what the
-- virtual school has them begin last.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
in_care AS (
  SELECT DISTINCT child FROM episode WHERE started_on <= $as_at AND ended_on > $as_at
),
destination AS (
  SELECT DISTINCT ON (l.child) l.child, d.activity
  FROM destinations d
  JOIN identity_links l ON l.authority = d.authority AND l.subject = d.subject AND l.known_to IS NULL
  WHERE d.authority = $authority AND d.known_to IS NULL AND d.started_on <= $as_at AND coalesce(d.ended_on, $as_at) >= $as_at
  ORDER BY l.child, d.started_on DESC, d.activity
),
school_year AS (
  SELECT (date_trunc('year', $as_at - interval '8 months') + interval '8 months')::date AS first_day
)
SELECT count(*) FILTER (WHERE d.activity IN ('neet', 'custody')) AS numerator, count(*) AS denominator
FROM in_care c
JOIN children p ON p.authority = $authority AND p.known_to IS NULL
JOIN identity_links l ON l.authority = $authority AND l.subject = p.subject AND l.known_to IS NULL AND l.child = c.child
CROSS JOIN school_year y
LEFT JOIN destination d ON d.child = c.child
WHERE date_part('year', age(y.first_day - 1, p.born_on)) >= 16
