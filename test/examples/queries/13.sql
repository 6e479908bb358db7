-- Signals that a placement may not hold, of children looked after on 31 October 2026: a last SDQ score of 17 or more in
-- the 12 months to it; and in the same 12 months an exclusion while in care, a missing incident, two or more changes of
-- social worker, three or more placements. How many children show each, and how many show 0 to 5 of them; and each child
-- that shows three or more.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN link l ON l.subject = e.subject
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
care AS (
  SELECT e.*, max(e.begun_on) OVER (PARTITION BY e.child ORDER BY e.started_on) AS care_since
  FROM (
    SELECT e.*, CASE WHEN e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true)
      THEN e.started_on END AS begun_on
    FROM episode e
    WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ) e
),
stay AS (
  -- The day each episode's placement began: new carers, but neither away for a while nor back from it.
  SELECT c.*, max(CASE WHEN c.begun_on IS NOT NULL OR (
      c.reason_started IN ('P', 'B') AND NOT c.away AND c.placement_type NOT IN ('A3', 'A5')
      AND NOT coalesce(c.was_away AND c.home_type = c.placement_type
        AND coalesce(c.home_place, '-') = coalesce(c.placement_postcode, '-'), false)
    ) THEN c.started_on END) OVER (PARTITION BY c.child ORDER BY c.started_on) AS placed_since
  FROM (
    SELECT c.*, lag(c.away) OVER line AS was_away,
      lag(c.placement_type) OVER home AS home_type, lag(c.placement_postcode) OVER home AS home_place
    FROM care c
    WINDOW line AS (PARTITION BY c.child ORDER BY c.started_on),
      home AS (PARTITION BY c.child, c.care_since, c.away ORDER BY c.started_on)
  ) c
),
placed AS (
  SELECT child, count(*) AS times
  FROM (
    SELECT child, placed_since
    FROM stay
    GROUP BY child, care_since, placed_since
    HAVING max(ended_on) > placed_since AND max(ended_on) > DATE '2025-11-01' AND placed_since <= DATE '2026-10-31'
      AND bool_or(NOT away)
  ) p
  GROUP BY child
),
questionnaire AS (
  SELECT DISTINCT ON (l.child) l.child, q.score
  FROM sdq_scores q
  JOIN link l ON l.subject = q.subject
  WHERE q.authority = $authority AND q.known_to IS NULL AND q.completed_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
  ORDER BY l.child, q.completed_on DESC, q.score DESC
),
excluded AS (
  SELECT DISTINCT l.child
  FROM exclusions x
  JOIN link l ON l.subject = x.subject
  JOIN episode e ON e.child = l.child AND e.started_on <= x.started_on AND e.ended_on > x.started_on
  WHERE x.authority = $authority AND x.known_to IS NULL AND x.started_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
    AND coalesce(x.outcome, 'stands') NOT IN ('reinstated', 'quashed', 'cancelled')
),
missing AS (
  SELECT DISTINCT l.child
  FROM missing_incidents m
  JOIN link l ON l.subject = m.subject
  WHERE m.authority = $authority AND m.known_to IS NULL AND m.kind = 'M'
    AND m.started_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
),
worker AS (
  SELECT child, count(*) AS changes
  FROM (
    SELECT l.child, i.started_on, i.worker <> lag(i.worker) OVER (PARTITION BY l.child ORDER BY i.started_on, i.worker) AS is_new
    FROM worker_involvements i
    JOIN link l ON l.subject = i.subject
    WHERE i.authority = $authority AND i.known_to IS NULL AND i.role = 'social worker' AND i.worker IS NOT NULL
  ) i
  WHERE is_new AND started_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
  GROUP BY child
),
shown AS (
  SELECT c.child, coalesce(q.score >= 17, false) AS sdq, x.child IS NOT NULL AS excluded, m.child IS NOT NULL AS missing,
    coalesce(w.changes >= 2, false) AS workers, coalesce(p.times >= 3, false) AS placements
  FROM (SELECT DISTINCT child FROM episode WHERE started_on <= DATE '2026-10-31' AND ended_on > DATE '2026-10-31') c
  LEFT JOIN questionnaire q ON q.child = c.child
  LEFT JOIN excluded x ON x.child = c.child
  LEFT JOIN missing m ON m.child = c.child
  LEFT JOIN worker w ON w.child = c.child
  LEFT JOIN placed p ON p.child = c.child
),
added AS (
  SELECT s.*, sdq::int + excluded::int + missing::int + workers::int + placements::int AS signals FROM shown s
)
SELECT 'SDQ' AS key, (count(*) FILTER (WHERE sdq))::int AS numerator, count(*)::int AS denominator FROM added
UNION ALL SELECT 'EXCLUDED', (count(*) FILTER (WHERE excluded))::int, count(*)::int FROM added
UNION ALL SELECT 'MISSING', (count(*) FILTER (WHERE missing))::int, count(*)::int FROM added
UNION ALL SELECT 'SOCIAL_WORKERS', (count(*) FILTER (WHERE workers))::int, count(*)::int FROM added
UNION ALL SELECT 'PLACEMENTS', (count(*) FILTER (WHERE placements))::int, count(*)::int FROM added
UNION ALL
SELECT 'signals ' || n, (SELECT count(*) FROM added WHERE signals = n)::int, NULL FROM generate_series(0, 5) n
UNION ALL SELECT 'child ' || child, signals, NULL FROM added WHERE signals >= 3
