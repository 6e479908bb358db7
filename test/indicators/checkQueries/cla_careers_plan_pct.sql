-- Children in care and in Years 11 to 13: those with a careers plan, by a panel or among the plans of social care.
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
panel AS (
  SELECT l.child, r.panel_on, r.careers_plan_on, r.intended_activity
  FROM transition_panels r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
careers_plan AS (
  SELECT l.child, r.completed_on
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'careers' AND r.completed_on <= $as_at AND coalesce(r.ended_on > $as_at, true)
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM panel WHERE careers_plan_on <= $as_at)
    OR child IN (SELECT child FROM careers_plan)) AS numerator, count(*) AS denominator
FROM pupil
WHERE year_group IN ('11', '12', '13')
