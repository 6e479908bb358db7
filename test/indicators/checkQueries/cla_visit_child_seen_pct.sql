-- Visits of the month to children in care on the day: those at which the child was seen.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
visit AS (
  SELECT l.child, t.due_on, t.visited_on, t.seen, t.seen_alone, t.bedroom_seen
  FROM statutory_visits t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.kind = 'looked after'
)
SELECT count(*) FILTER (WHERE v.seen) AS numerator, count(*) AS denominator
FROM visit v
WHERE v.visited_on >= $from AND v.visited_on <= $as_at AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = v.child AND v.visited_on >= e.started_on AND v.visited_on < e.ended_on)
