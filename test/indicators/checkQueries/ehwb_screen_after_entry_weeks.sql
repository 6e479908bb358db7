-- Screens done in the year, of children in care on the day: days since that care began.
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
screen AS (
  SELECT l.child, t.screened_on, t.due_on, t.subject
  FROM health_wellbeing_screens t
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
screened AS (
  SELECT DISTINCT ON (s.child, s.screened_on, s.due_on, s.subject) s.screened_on, c.since
  FROM screen s
  JOIN care c ON c.child = s.child AND c.started_on <= s.screened_on AND c.ended_on > s.screened_on
  WHERE s.screened_on BETWEEN $from AND $as_at
  ORDER BY s.child, s.screened_on, s.due_on, s.subject, c.started_on DESC
)
SELECT coalesce(sum(screened_on - since), 0)::int AS numerator, count(since)::int AS denominator
FROM screened
