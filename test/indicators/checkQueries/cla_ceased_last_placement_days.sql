-- Days since the placement began that held the last day in care, of those who left in the period; who was in none that day is left out.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended,
    e.legal_status, e.placement_type, e.placement_postcode, e.home_postcode, e.reason_placement_changed,
    e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
care AS (
  -- Each episode with the day its care began (begun_on: on this very day): RNE S, or no earlier episode reaches it.
  SELECT e.*, max(e.begun_on) OVER (PARTITION BY e.child ORDER BY e.started_on) AS care_since
  FROM (
    SELECT e.*, CASE WHEN e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true)
      THEN e.started_on END AS begun_on
    FROM episode e
    WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ) e
),
spell AS (
  -- Whole periods of care, and when the child's next began.
  SELECT child, care_since AS started_on, max(ended_on) AS ended_on,
    (array_agg(reason_ended ORDER BY ended_on DESC, started_on DESC))[1] AS reason_ended,
    lead(care_since) OVER (PARTITION BY child ORDER BY care_since) AS next_on
  FROM care
  GROUP BY child, care_since
),
stay AS (
  -- Each episode with the day its placement began: care began; or RNE P or B, but not to somewhere temporary, not on
  -- being adopted by the carers (A3, A5), and not back to where the child was before being away.
  SELECT c.*, max(CASE WHEN c.begun_on IS NOT NULL OR (
      c.reason_started IN ('P', 'B') AND NOT c.away AND c.placement_type NOT IN ('A3', 'A5')
      AND NOT coalesce(c.was_away AND c.home_type = c.placement_type
        AND coalesce(c.home_place, '-') = coalesce(c.placement_postcode, '-'), false)
    ) THEN c.started_on END) OVER (PARTITION BY c.child ORDER BY c.started_on) AS placed_since
  FROM (
    SELECT c.*, lag(c.away) OVER line AS was_away, lag(c.reason_placement_changed) OVER line AS why,
      lag(c.placement_type) OVER home AS home_type, lag(c.placement_postcode) OVER home AS home_place
    FROM care c
    WINDOW line AS (PARTITION BY c.child ORDER BY c.started_on),
      home AS (PARTITION BY c.child, c.care_since, c.away ORDER BY c.started_on)
  ) c
),
left_from AS (
  SELECT DISTINCT ON (s.child, s.started_on) d.last_day, e.placed_since
  FROM spell s
  CROSS JOIN LATERAL (SELECT greatest(s.ended_on - 1, s.started_on) AS last_day) d
  JOIN stay e ON e.child = s.child AND d.last_day >= e.started_on AND d.last_day < e.ended_on
  WHERE s.ended_on BETWEEN $from AND $as_at
  ORDER BY s.child, s.started_on, e.started_on DESC
)
SELECT coalesce(sum(last_day + 1 - placed_since), 0) AS numerator, count(*) AS denominator
FROM left_from
