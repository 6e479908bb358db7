-- Children in care aged 5 to 15 when the school year began: those out of full-time education in one way or another.
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
aged AS (
  -- Looked after, and 5 to 15 on the 31 August before the school year.
  SELECT DISTINCT c.child
  FROM cared c
  JOIN identity_links l ON l.authority = $authority AND l.child = c.child AND l.known_to IS NULL
  JOIN children p ON p.authority = l.authority AND p.subject = l.subject AND p.known_to IS NULL
  CROSS JOIN school_year y
  WHERE date_part('year', age(y.first_day - 1, p.born_on)) BETWEEN 5 AND 15
),
spell AS (
  SELECT l.child, r.kind, r.hours_offered
  FROM out_of_school_spells r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND $as_at >= r.started_on AND $as_at <= coalesce(r.ended_on, DATE '9999-12-31')
),
reduced AS (
  SELECT l.child, r.started_on
  FROM reduced_timetables r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND $as_at >= r.started_on AND $as_at <= coalesce(r.ended_on, DATE '9999-12-31')
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM reduced)
    OR child IN (SELECT child FROM spell WHERE (kind = 'missing education' OR kind = 'no school place' OR kind = 'not full time'
    OR kind = 'education otherwise' AND hours_offered < 25))) AS numerator, count(*) AS denominator
FROM aged
