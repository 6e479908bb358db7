-- Visits of the month to children in need on the day: those at which the child was seen.
WITH need AS (
  SELECT l.child, t.started_on, coalesce(t.ended_on, DATE '9999-12-31') AS ended_on
  FROM children_in_need t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
visit AS (
  SELECT l.child, t.due_on, t.visited_on, t.seen, t.seen_alone, t.bedroom_seen
  FROM statutory_visits t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.kind = 'child in need'
)
SELECT count(*) FILTER (WHERE v.seen) AS numerator, count(*) AS denominator
FROM visit v
WHERE v.visited_on BETWEEN $from AND $as_at
  AND EXISTS (SELECT FROM need p WHERE p.child = v.child AND v.visited_on >= p.started_on AND v.visited_on < p.ended_on)
