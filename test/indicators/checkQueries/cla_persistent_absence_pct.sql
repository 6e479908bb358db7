-- Of those looked after for 12 months and aged 5 to 15 on the 31 August before the school year, with sessions to attend in
-- it, those who missed 10 % or more of them. Only stretches that lie within the school year up to the day are counted.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
now_in_care AS (
  SELECT DISTINCT ON (child) *
  FROM episode
  WHERE $as_at >= started_on AND $as_at < ended_on
  ORDER BY child, started_on DESC
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
in_care_since AS (
  SELECT n.child, max(entry.started_on) AS since
  FROM now_in_care n
  JOIN entry ON entry.child = n.child AND entry.started_on <= n.started_on
  GROUP BY n.child
),
school_year AS (
  SELECT (date_trunc('year', $as_at - interval '8 months') + interval '8 months')::date AS first_day
),
attended AS (
  SELECT l.child, sum(a.sessions_possible) AS possible, sum(a.sessions_authorised) + sum(a.sessions_unauthorised) AS missed
  FROM school_attendance a
  JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
  CROSS JOIN school_year y
  WHERE a.authority = $authority AND a.known_to IS NULL AND a.from_on >= y.first_day AND a.to_on <= $as_at
  GROUP BY l.child
)
SELECT count(*) FILTER (WHERE 100.0 * a.missed / a.possible >= 10) AS numerator, count(*) AS denominator
FROM in_care_since c
JOIN attended a ON a.child = c.child AND a.possible > 0
WHERE c.since + interval '12 months' <= $as_at + 1
  AND EXISTS (
    SELECT FROM children p
    JOIN identity_links l ON l.authority = p.authority AND l.subject = p.subject AND l.known_to IS NULL
    CROSS JOIN school_year y
    WHERE p.authority = $authority AND p.known_to IS NULL AND l.child = c.child
      AND date_part('year', age(y.first_day - 1, p.born_on)) BETWEEN 5 AND 15)
