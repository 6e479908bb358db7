-- Children in care and on roll on the last day: those for whom a plan was completed since the first.
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
plan AS (
  SELECT l.child, r.due_on, r.completed_on, r.quality, r.child_took_part, r.targets_set, r.targets_met
  FROM personal_education_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
)
SELECT count(*) FILTER (WHERE pupil.child IN (SELECT child FROM plan WHERE completed_on >= $from AND completed_on <= $as_at)) AS numerator, count(*) AS denominator
FROM pupil
