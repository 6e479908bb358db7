-- Periods of care that began in the three years to 31 October 2026: how many were not the child's first, by what was
-- done for the family in the 12 months before; of those again in care, who had a return home plan before, early help
-- and work at the edge of care; and of the returns home in the three years, how many came back, with and without a plan.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
numbered AS (
  -- Care begins with RNE S, and where no earlier episode reaches the day.
  SELECT e.*, sum(CASE WHEN e.reason_started = 'S' OR e.reached IS NULL OR e.reached < e.started_on THEN 1 ELSE 0 END)
    OVER (PARTITION BY e.child ORDER BY e.started_on) AS number
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
),
care AS (
  SELECT child, number, min(started_on) AS started_on, max(ended_on) AS ended_on,
    (array_agg(reason_ended ORDER BY ended_on DESC, started_on DESC))[1] AS reason_ended,
    lag(min(started_on)) OVER in_order AS before_on, lead(min(started_on)) OVER in_order AS next_on
  FROM numbered
  GROUP BY child, number
  WINDOW in_order AS (PARTITION BY child ORDER BY number)
),
early_help AS (
  SELECT l.child, w.started_on, coalesce(w.ended_on, DATE '9999-12-31') AS ended_on
  FROM early_help_assessments w
  JOIN identity_links l ON l.authority = w.authority AND l.subject = w.subject AND l.known_to IS NULL
  WHERE w.authority = $authority AND w.known_to IS NULL
),
work AS (
  SELECT l.child, w.started_on, coalesce(w.ended_on, DATE '9999-12-31') AS ended_on
  FROM family_support w
  JOIN identity_links l ON l.authority = w.authority AND l.subject = w.subject AND l.known_to IS NULL
  WHERE w.authority = $authority AND w.known_to IS NULL
    AND w.kind IN ('family group conference', 'adolescent team', 'edge of care', 'rapid response', 'reunification')
),
plan AS (
  SELECT l.child, p.started_on, coalesce(p.ended_on, DATE '9999-12-31') AS ended_on
  FROM child_plans p
  JOIN identity_links l ON l.authority = p.authority AND l.subject = p.subject AND l.known_to IS NULL
  WHERE p.authority = $authority AND p.known_to IS NULL AND p.kind = 'return home'
),
start AS (
  SELECT c.before_on IS NOT NULL AS is_again,
    EXISTS (
      SELECT FROM early_help w
      WHERE w.child = c.child AND w.started_on < c.started_on AND w.ended_on >= c.started_on - interval '12 months') AS helped,
    EXISTS (
      SELECT FROM work w
      WHERE w.child = c.child AND w.started_on < c.started_on AND w.ended_on >= c.started_on - interval '12 months') AS worked,
    EXISTS (
      SELECT FROM plan p
      WHERE p.child = c.child AND p.started_on >= c.before_on AND p.started_on < c.started_on) AS planned
  FROM care c
  WHERE c.started_on BETWEEN DATE '2023-11-01' AND DATE '2026-10-31'
),
mark AS (
  SELECT planned, helped, worked, concat_ws(', ', 'only before', CASE WHEN planned THEN 'plan' END,
    CASE WHEN helped THEN 'early help' END, CASE WHEN worked THEN 'work' END) AS marks
  FROM start
  WHERE is_again
),
went_home AS (
  SELECT coalesce(c.next_on <= DATE '2026-10-31', false) AS came_back,
    EXISTS (
      SELECT FROM plan p
      WHERE p.child = c.child AND p.started_on BETWEEN c.started_on AND c.ended_on - 1 AND p.ended_on > c.ended_on - 1) AS planned
  FROM care c
  WHERE c.ended_on BETWEEN DATE '2023-11-01' AND DATE '2026-10-31' AND c.reason_ended IN ('E4A', 'E4B')
)
SELECT 'again' AS key, count(*) FILTER (WHERE is_again)::int AS numerator, count(*)::int AS denominator FROM start
UNION ALL
SELECT 'again, ' || CASE WHEN helped AND worked THEN 'BOTH' WHEN helped THEN 'EARLY_HELP'
    WHEN worked THEN 'EDGE_OF_CARE' ELSE 'NONE' END, count(*) FILTER (WHERE is_again), count(*)
FROM start GROUP BY 1
UNION ALL
SELECT 'before', count(*), NULL FROM mark
UNION ALL
SELECT 'before, ' || x.what, count(*) FILTER (WHERE x.had), NULL
FROM mark CROSS JOIN LATERAL (VALUES ('plan', planned), ('early help', helped), ('work', worked)) x (what, had)
GROUP BY x.what
UNION ALL
-- Who had just these and no other.
SELECT marks, count(*), NULL FROM mark GROUP BY marks
UNION ALL
SELECT 'came back', count(*) FILTER (WHERE came_back), count(*) FROM went_home
UNION ALL
SELECT 'came back, ' || CASE WHEN planned THEN 'PLANNED' ELSE 'NOT_PLANNED' END, count(*) FILTER (WHERE came_back), count(*)
FROM went_home GROUP BY 1
ORDER BY 1
