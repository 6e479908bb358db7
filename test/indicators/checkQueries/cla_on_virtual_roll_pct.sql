-- Children in care aged 5 to 15 when the school year began: those on the roll of a school.
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
enrolment AS (
  SELECT l.child, r.school_urn, r.enrolled_on, r.left_on, r.year_group, r.sen_provision,
    coalesce(r.enrolment_status, 'C') IN ('S', 'G') AS is_second
  FROM school_enrolments r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
pupil AS (
  -- One enrolment a child: a main one if there is any, the newest of those.
  SELECT DISTINCT ON (e.child) e.*
  FROM enrolment e
  JOIN cared USING (child)
  WHERE $as_at >= e.enrolled_on AND $as_at <= coalesce(e.left_on, DATE '9999-12-31')
  ORDER BY e.child, e.is_second, e.enrolled_on DESC, e.school_urn
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM pupil)) AS numerator, count(*) AS denominator
FROM aged
