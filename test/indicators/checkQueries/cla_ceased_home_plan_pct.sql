-- Of the periods of care that ended in the period with a return home, those with a return home plan on the last day in care.
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
plan AS (
  SELECT l.child, t.started_on, coalesce(t.ended_on, DATE '9999-12-31') AS until
  FROM child_plans t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.kind = 'return home'
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM plan p
    WHERE p.child = s.child AND p.started_on >= s.started_on AND p.started_on <= greatest(s.ended_on - 1, s.started_on)
      AND p.until > greatest(s.ended_on - 1, s.started_on))) AS numerator, count(*) AS denominator
FROM spell s
WHERE s.ended_on BETWEEN $from AND $as_at AND s.reason_ended IN ('E4A', 'E4B')
