-- Reviews due in the year of children placed outside on the due day: whole months from the request to the due day.
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
),
there AS (
  SELECT DISTINCT ON (e.child, a.due_on) e.child, a.due_on, e.placement_postcode
  FROM assessment a
  JOIN episode e ON e.child = a.child AND e.started_on <= a.due_on AND e.ended_on > a.due_on
  ORDER BY e.child, a.due_on, e.started_on DESC
),
due AS (
  SELECT a.child, a.due_on, a.requested_on,
    CASE WHEN a.requested_on > a.due_on THEN 0
      ELSE (SELECT max(n) FROM generate_series(0, 120) n WHERE a.requested_on + make_interval(months => n) <= a.due_on)
    END AS months,
    there.placement_postcode AS postcode
  FROM assessment a
  JOIN there ON there.child = a.child AND there.due_on = a.due_on
  WHERE a.kind = 'RHA' AND coalesce(a.outcome, '') <> 'cancelled' AND a.due_on BETWEEN $from AND $as_at
)
SELECT coalesce(sum(months), 0)::int AS numerator, count(months)::int AS denominator
FROM due
WHERE EXISTS (
    SELECT FROM postcodes p
    WHERE p.postcode = due.postcode AND p.known_to IS NULL
      AND NOT EXISTS (
        SELECT FROM areas d WHERE d.district = p.district AND d.authority = $authority AND d.known_to IS NULL))
