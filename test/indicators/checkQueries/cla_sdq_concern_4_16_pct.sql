-- Of those aged 4 to 16 looked after for 12 months with a score in the last 12 months, those whose last is 17 or
-- more.
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
person AS (
  SELECT l.child, c.born_on, date_part('year', age($as_at, c.born_on)) AS age
  FROM children c
  JOIN identity_links l ON l.authority = c.authority AND l.subject = c.subject AND l.known_to IS NULL
  WHERE c.authority = $authority AND c.known_to IS NULL
),
scored AS (
  SELECT DISTINCT ON (l.child) l.child, q.score
  FROM sdq_scores q
  JOIN identity_links l ON l.authority = q.authority AND l.subject = q.subject AND l.known_to IS NULL
  WHERE q.authority = $authority AND q.known_to IS NULL AND q.score IS NOT NULL
    AND q.completed_on <= $as_at AND q.completed_on + interval '12 months' > $as_at
  ORDER BY l.child, q.completed_on DESC, q.score DESC
)
SELECT count(*) FILTER (WHERE scored.score >= 17) AS numerator, count(*) AS denominator
FROM in_care_since c
JOIN person ON person.child = c.child
JOIN scored ON scored.child = c.child
WHERE c.since + interval '12 months' <= $as_at + 1 AND person.age BETWEEN 4 AND 16
