-- Of the second or later starts of care in the period, those with work at the edge of care in the 12 months before.
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
entry AS (
  -- Days on which care began, with the one before.
  SELECT child, begun_on, lag(begun_on) OVER (PARTITION BY child ORDER BY begun_on) AS before_on
  FROM care
  WHERE begun_on IS NOT NULL
),
work AS (
  -- Short breaks are relief and no such work.
  SELECT l.child, t.started_on, coalesce(t.ended_on, DATE '9999-12-31') AS until
  FROM family_support t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.kind IN ('family group conference', 'adolescent team', 'edge of care', 'rapid response', 'reunification')
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM work w
    WHERE w.child = n.child AND w.started_on < n.begun_on AND w.until >= n.begun_on - interval '12 months')) AS numerator, count(*) AS denominator
FROM entry n
WHERE n.before_on IS NOT NULL AND n.begun_on BETWEEN $from AND $as_at
