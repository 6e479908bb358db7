-- Of those looked after and on roll (the day of leaving is the last on roll), those with a plan completed whose next review
-- is not overdue.
WITH now_in_care AS (
  -- One row a child: the episode the child is in on the day; short breaks (V3, V4) are not care.
  SELECT DISTINCT ON (l.child) l.child, e.started_on, e.placement_type, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL
    AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
    AND $as_at >= e.started_on AND $as_at < coalesce(e.ended_on, DATE '9999-12-31')
  ORDER BY l.child, e.started_on DESC
),
school AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM personal_education_plans p JOIN school USING (subject)
    WHERE p.authority = $authority AND p.known_to IS NULL AND school.child = n.child
      AND $as_at BETWEEN p.completed_on AND p.review_due_on
  )) AS numerator, count(*) AS denominator
FROM now_in_care n
WHERE EXISTS (
  SELECT FROM school_enrolments s JOIN school USING (subject)
  WHERE s.authority = $authority AND s.known_to IS NULL AND school.child = n.child
    AND $as_at BETWEEN s.enrolled_on AND coalesce(s.left_on, DATE '9999-12-31'))
