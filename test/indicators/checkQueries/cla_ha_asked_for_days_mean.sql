-- Days since the assessment that is owed longest was asked for, of those looked after of whom it was.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on, lead(started_on) OVER (PARTITION BY child ORDER BY started_on) AS next_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
in_care AS (
  SELECT n.child, max(s.started_on) AS since
  FROM episode n
  JOIN entry s ON s.child = n.child AND s.started_on <= n.started_on
  WHERE n.started_on <= $as_at AND n.ended_on > $as_at
  GROUP BY n.child
),
assessment AS (
  SELECT l.child, t.kind, t.due_on, t.requested_on, t.completed_on, coalesce(t.outcome, '') AS outcome, t.sdq_used
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
owed AS (
  SELECT DISTINCT ON (c.child) c.child, a.requested_on
  FROM in_care c
  JOIN assessment a ON a.child = c.child AND a.due_on >= c.since AND a.due_on < $as_at
  WHERE (a.completed_on > $as_at OR a.completed_on IS NULL AND a.outcome IN ('', 'waiting', 'not brought'))
    AND NOT EXISTS (
      SELECT FROM assessment b
      WHERE b.child = a.child AND b.completed_on BETWEEN a.due_on AND $as_at AND b.outcome IN ('', 'completed'))
  ORDER BY c.child, a.due_on, a.kind, a.requested_on
)
SELECT coalesce(sum($as_at - requested_on), 0) AS numerator, count(*) AS denominator
FROM owed
WHERE requested_on <= $as_at
