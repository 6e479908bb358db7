-- Periods of care that began in the month, the child being in them on the 20th working day: those with an initial
-- assessment by then.
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
assessment AS (
  SELECT l.child, t.kind, t.due_on, t.requested_on, t.completed_on, coalesce(t.outcome, '') AS outcome, t.sdq_used
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
spell AS (
  SELECT n.child, n.started_on, n.due_on
  FROM (SELECT entry.*, (SELECT min(w.day) FROM working_days w
      WHERE w.number = 20 + (SELECT s.number FROM working_days s WHERE s.day = entry.started_on)) AS due_on FROM entry) n
  WHERE n.started_on BETWEEN $from AND $as_at AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = n.child AND e.started_on >= n.started_on AND (n.next_on IS NULL OR e.started_on < n.next_on)
      AND e.started_on <= n.due_on AND e.ended_on > n.due_on)
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM assessment a
    WHERE a.child = s.child AND a.kind = 'IHA' AND a.completed_on BETWEEN s.started_on AND s.due_on AND a.outcome IN ('', 'completed'))) AS numerator,
  count(*) AS denominator
FROM spell s
