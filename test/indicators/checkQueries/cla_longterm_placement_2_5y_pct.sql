-- Of those in care for 30 months, those in long-term foster care (U1, U4) or placed for adoption; who is away is where they are away from.
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
now_in_care AS (
  -- One row a child: the episode begun last of those the child is in on the day.
  SELECT DISTINCT ON (child) *
  FROM care
  WHERE $as_at >= started_on AND $as_at < ended_on
  ORDER BY child, started_on DESC
),
home AS (
  -- What a child who is away is away from; of others the placement itself.
  SELECT DISTINCT ON (n.child) n.child, e.placement_type
  FROM now_in_care n
  JOIN episode e ON e.child = n.child AND e.started_on BETWEEN n.care_since AND n.started_on AND NOT e.away
  ORDER BY n.child, e.started_on DESC
)
SELECT count(*) FILTER (WHERE h.placement_type IN ('U1', 'U4', 'A3', 'A4', 'A5', 'A6')) AS numerator, count(*) AS denominator
FROM now_in_care n
LEFT JOIN home h ON h.child = n.child
WHERE n.care_since + interval '30 months' <= $as_at + 1
