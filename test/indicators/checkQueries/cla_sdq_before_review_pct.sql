-- Of those aged 4 and over looked after for 12 months, with a score in the year: those with a review of care since.
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
sdq AS (
  SELECT DISTINCT ON (l.child) l.child, q.score, q.completed_on, q.reviewed_on
  FROM sdq_scores q
  JOIN identity_links l ON l.authority = q.authority AND l.subject = q.subject AND l.known_to IS NULL
  WHERE q.authority = $authority AND q.known_to IS NULL
    AND q.completed_on <= $as_at AND q.completed_on + interval '12 months' > $as_at
  ORDER BY l.child, q.completed_on DESC, q.score DESC, q.reviewed_on
),
scored AS (
  SELECT q.*
  FROM in_care c
  JOIN sdq q ON q.child = c.child
  JOIN children p ON p.authority = $authority AND p.known_to IS NULL
  JOIN identity_links l ON l.authority = $authority AND l.subject = p.subject AND l.known_to IS NULL AND l.child = c.child
  WHERE c.since + interval '12 months' <= $as_at + 1 AND p.born_on + interval '4 years' <= $as_at
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM reviews r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL AND l.child = s.child
      AND r.held_on >= s.completed_on AND r.held_on <= $as_at)) AS numerator, count(*) AS denominator
FROM scored s
