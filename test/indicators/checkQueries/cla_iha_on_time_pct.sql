-- Periods of care whose 20th working day fell in the year while the child was still in them: those with an initial
-- assessment by then.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
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
assessment AS (
  SELECT l.child, t.kind, t.due_on, t.requested_on, t.completed_on, t.outcome, t.emotional_health_assessed,
    t.plan_copied_to_carer_on, t.quality_assured_on
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
care AS (
  -- Each episode with the day its period of care began.
  SELECT DISTINCT ON (e.child, e.started_on) e.child, e.started_on, e.ended_on, n.started_on AS since
  FROM episode e
  JOIN entry n ON n.child = e.child AND n.started_on <= e.started_on
  ORDER BY e.child, e.started_on, n.started_on DESC
),
spell AS (
  -- Each period of care with the day of the duty, where the child is in it on that day.
  SELECT n.child, n.started_on, n.due_on
  FROM (SELECT child, started_on, (SELECT min(w.day) FROM working_days w
      WHERE w.number = 20 + (SELECT s.number FROM working_days s WHERE s.day = entry.started_on)) AS due_on FROM entry) n
  WHERE n.due_on BETWEEN $from AND $as_at AND EXISTS (
    SELECT FROM care e
    WHERE e.child = n.child AND e.since = n.started_on AND e.started_on <= n.due_on AND e.ended_on > n.due_on)
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM assessment a
    WHERE a.child = s.child AND a.kind = 'IHA' AND a.completed_on BETWEEN s.started_on AND s.due_on AND (a.outcome IS NULL OR a.outcome = 'completed'))) AS numerator, count(*) AS denominator
FROM spell s
