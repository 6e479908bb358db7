-- Assessments done in the year, of children in care: those of which the carer had the plan by the day.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
assessment AS (
  SELECT l.child, t.kind, t.due_on, t.requested_on, t.completed_on, t.outcome, t.emotional_health_assessed,
    t.plan_copied_to_carer_on, t.quality_assured_on
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
)
SELECT count(*) FILTER (WHERE a.plan_copied_to_carer_on <= $as_at) AS numerator, count(*) AS denominator
FROM assessment a
WHERE (a.outcome IS NULL OR a.outcome = 'completed') AND a.completed_on BETWEEN $from AND $as_at
  AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = a.child AND a.completed_on >= e.started_on AND a.completed_on < e.ended_on)
