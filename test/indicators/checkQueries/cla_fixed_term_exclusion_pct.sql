-- Children in care and on roll: those suspended since the school year began; what was undone is none.
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
),
school_year AS (
  SELECT (date_trunc('year', $as_at - interval '8 months') + interval '8 months')::date AS first_day
),
exclusion AS (
  SELECT l.child, r.started_on, r.category
  FROM exclusions r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND coalesce(r.outcome, 'none') NOT IN ('reinstated', 'quashed', 'cancelled')
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM exclusion x CROSS JOIN school_year y
    WHERE x.child = pupil.child AND x.category <> 'PERM' AND x.started_on >= y.first_day AND x.started_on <= $as_at
  )) AS numerator, count(*) AS denominator
FROM pupil
