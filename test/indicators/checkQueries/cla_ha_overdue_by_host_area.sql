-- Of those in care on the day in a placement in no district of the authority, those with an assessment outstanding.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
now_in_care AS (
  SELECT DISTINCT ON (child) *
  FROM episode
  WHERE $as_at >= started_on AND $as_at < ended_on
  ORDER BY child, started_on DESC
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
in_care_since AS (
  SELECT n.child, n.placement_postcode, max(entry.started_on) AS since
  FROM now_in_care n
  JOIN entry ON entry.child = n.child AND entry.started_on <= n.started_on
  GROUP BY n.child, n.placement_postcode
),
assessment AS (
  SELECT l.child, t.kind, t.due_on, t.requested_on, t.completed_on, t.outcome, t.emotional_health_assessed,
    t.plan_copied_to_carer_on, t.quality_assured_on
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
outstanding AS (
  SELECT c.child, min(a.due_on) AS due_on
  FROM in_care_since c
  JOIN assessment a ON a.child = c.child AND a.due_on >= c.since AND a.due_on < $as_at
  WHERE (a.completed_on > $as_at
      OR a.completed_on IS NULL AND (a.outcome IS NULL OR a.outcome = 'waiting' OR a.outcome = 'not brought'))
    AND NOT EXISTS (
      SELECT FROM assessment b
      WHERE b.child = a.child AND b.completed_on BETWEEN a.due_on AND $as_at AND (b.outcome IS NULL OR b.outcome = 'completed'))
  GROUP BY c.child
)
SELECT count(*) FILTER (WHERE o.child IS NOT NULL) AS numerator, count(*) AS denominator
FROM in_care_since c
LEFT JOIN outstanding o ON o.child = c.child
WHERE EXISTS (
    SELECT FROM postcodes p
    WHERE p.postcode = c.placement_postcode AND p.known_to IS NULL
      AND NOT EXISTS (
        SELECT FROM areas d WHERE d.district = p.district AND d.authority = $authority AND d.known_to IS NULL))
