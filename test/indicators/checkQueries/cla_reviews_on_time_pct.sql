-- Regulation 33: the first review within 20 working days of the start of care, the second within 3 months of the first,
-- each later one within 6 months of the one before. Of those looked after with a review due in the year to the day, those
-- who had every one of them by the day it was due.
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
  SELECT n.child, max(entry.started_on) AS since
  FROM now_in_care n
  JOIN entry ON entry.child = n.child AND entry.started_on <= n.started_on
  GROUP BY n.child
),
review AS (
  SELECT l.child, r.held_on, row_number() OVER (PARTITION BY l.child ORDER BY r.held_on) AS nth
  FROM reviews r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  JOIN in_care_since c ON c.child = l.child AND r.held_on BETWEEN c.since AND $as_at
  WHERE r.authority = $authority AND r.known_to IS NULL
),
due AS (
  SELECT c.child, 1 AS nth, (
    SELECT w.day FROM working_days w
    WHERE w.day > c.since AND w.number = 20 + (SELECT number FROM working_days WHERE day = c.since)
    ORDER BY w.day LIMIT 1) AS due_on
  FROM in_care_since c
  UNION ALL
  SELECT child, nth + 1, (held_on + CASE nth WHEN 1 THEN interval '3 months' ELSE interval '6 months' END)::date
  FROM review
),
child_with_due AS (
  SELECT d.child, bool_and(r.held_on IS NOT NULL AND r.held_on <= d.due_on) AS on_time
  FROM due d
  LEFT JOIN review r ON r.child = d.child AND r.nth = d.nth
  WHERE d.due_on <= $as_at AND d.due_on + interval '1 year' > $as_at
  GROUP BY d.child
)
SELECT count(*) FILTER (WHERE on_time) AS numerator, count(*) AS denominator FROM child_with_due
