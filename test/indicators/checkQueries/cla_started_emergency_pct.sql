-- Of the days on which care began in the period, those under L1, L2 or L3 by the episode begun last of those that hold the day.
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
)
SELECT count(*) FILTER (WHERE legal_status IN ('L1', 'L2', 'L3')) AS numerator, count(*) AS denominator
FROM (
  SELECT DISTINCT ON (c.child, c.begun_on) e.legal_status
  FROM care c
  LEFT JOIN episode e ON e.child = c.child AND c.begun_on >= e.started_on AND c.begun_on < e.ended_on
  WHERE c.begun_on BETWEEN $from AND $as_at
  ORDER BY c.child, c.begun_on, e.started_on DESC NULLS LAST
) starts
