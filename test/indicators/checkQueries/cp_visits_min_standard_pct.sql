-- Of the children on a plan on the day, those without any stretch of more than 28 days from one visit at which they
-- were seen (or the start of the plan) to the next (or the day), among the stretches not over before the last month.
WITH plan AS (
  SELECT l.child, t.started_on, coalesce(t.ended_on, DATE '9999-12-31') AS ended_on
  FROM child_protection_plans t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND (t.other_authority IS NULL OR t.other_authority <> 'yes')
),
visit AS (
  SELECT l.child, t.due_on, t.visited_on, t.seen, t.seen_alone, t.bedroom_seen
  FROM statutory_visits t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.kind = 'child protection'
),
planned AS (
  SELECT child, max(started_on) AS started_on FROM plan WHERE started_on <= $as_at AND ended_on > $as_at GROUP BY child
),
seen AS (
  SELECT p.child, p.started_on AS day FROM planned p
  UNION
  SELECT p.child, v.visited_on FROM planned p
  JOIN visit v ON v.child = p.child AND v.visited_on > p.started_on AND v.visited_on <= $as_at AND v.seen IS NOT FALSE
),
stretch AS (
  SELECT child, day AS from_on, lead(day, 1, $as_at) OVER (PARTITION BY child ORDER BY day) AS to_on
  FROM seen
)
SELECT count(*) FILTER (WHERE NOT EXISTS (
    SELECT FROM stretch s
    WHERE s.child = p.child AND s.to_on - s.from_on > 28 AND s.to_on >= ($as_at + 1) - interval '1 month')) AS numerator, count(*) AS denominator
FROM planned p
