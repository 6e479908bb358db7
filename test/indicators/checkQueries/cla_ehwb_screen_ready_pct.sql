-- Periods of care whose sixth week ended in the year, the child being in them: those whose screen had all three papers.
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
spell AS (
  SELECT n.child, n.started_on, n.started_on + 42 AS due_on
  FROM entry n
  WHERE n.started_on + 42 BETWEEN $from AND $as_at AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = n.child AND e.started_on >= n.started_on AND (n.next_on IS NULL OR e.started_on < n.next_on)
      AND e.started_on <= n.started_on + 42 AND e.ended_on > n.started_on + 42)
),
found AS (
  -- What the last screen due in the six weeks found.
  SELECT DISTINCT ON (s.child, s.started_on) s.child, coalesce(t.sdq_present, false) AS sdq,
    coalesce(t.health_assessment_present, false) AS assessment, coalesce(t.social_care_file_present, false) AS file
  FROM spell s
  LEFT JOIN (
    health_wellbeing_screens t
    JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  ) ON l.child = s.child AND t.authority = $authority AND t.known_to IS NULL AND t.due_on BETWEEN s.started_on AND s.due_on
  ORDER BY s.child, s.started_on, t.due_on DESC, t.screened_on, t.sdq_present, t.health_assessment_present, t.social_care_file_present
)
SELECT count(*) FILTER (WHERE sdq AND assessment AND file) AS numerator, count(*) AS denominator
FROM found
