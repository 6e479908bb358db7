-- Of those looked after, those whose social worker was another than the one before twice or more in the year to the day.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended,
    e.legal_status, e.placement_type, e.placement_postcode, e.home_postcode, e.reason_placement_changed,
    e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
now_in_care AS (
  -- One row a child: the episode begun last of those the child is in on the day.
  SELECT DISTINCT ON (child) *
  FROM episode
  WHERE $as_at >= started_on AND $as_at < ended_on
  ORDER BY child, started_on DESC
),
began AS (
  SELECT l.child, r.started_on, r.worker, row_number() OVER (PARTITION BY l.child ORDER BY r.started_on, r.worker) AS nth
  FROM worker_involvements r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.role = 'social worker' AND r.worker IS NOT NULL
),
changed AS (
  SELECT b.child
  FROM began b
  JOIN began before ON before.child = b.child AND before.nth = b.nth - 1 AND before.worker <> b.worker
  WHERE b.started_on <= $as_at AND b.started_on >= $as_at + 1 - interval '1 year'
  GROUP BY b.child
  HAVING count(*) >= 2
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM changed)) AS numerator, count(*) AS denominator
FROM now_in_care
