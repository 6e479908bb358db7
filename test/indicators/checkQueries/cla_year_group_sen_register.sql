-- Children in care and on the roll of a school on the day.
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
)
SELECT count(*) AS numerator, NULL AS denominator
FROM pupil
