-- Children in care who attended less than 90 % of their sessions in the school year up to the day.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
cared AS (
  SELECT DISTINCT child FROM episode WHERE $as_at >= started_on AND $as_at < ended_on
),
school_year AS (
  SELECT (date_trunc('year', $as_at - interval '8 months') + interval '8 months')::date AS first_day
),
stretch AS (
  SELECT l.child, r.from_on, r.to_on, r.sessions_possible AS possible,
    r.sessions_authorised AS authorised, r.sessions_unauthorised AS unauthorised
  FROM school_attendance r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
attended AS (
  SELECT s.child, sum(s.possible) AS possible, sum(s.authorised + s.unauthorised) AS missed
  FROM stretch s
  CROSS JOIN school_year y
  WHERE s.from_on >= y.first_day AND s.to_on <= $as_at
  GROUP BY s.child
)
SELECT count(*) AS numerator, NULL AS denominator
FROM attended a
JOIN cared USING (child)
WHERE a.possible > 0 AND (a.possible - a.missed)::numeric / a.possible < 0.9
