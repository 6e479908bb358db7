-- Of those in care on the day, those seen on one of the 28 days that end with it.
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
visit AS (
  SELECT l.child, t.due_on, t.visited_on, t.seen, t.seen_alone, t.bedroom_seen
  FROM statutory_visits t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.kind = 'looked after'
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM visit v WHERE v.child = n.child AND v.seen AND v.visited_on BETWEEN $as_at - 27 AND $as_at)) AS numerator, count(*) AS denominator
FROM now_in_care n
