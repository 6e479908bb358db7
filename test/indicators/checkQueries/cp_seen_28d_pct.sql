-- Of the children with a plan open on the day, those seen at a child protection visit on it or one of the 27 days
-- before.
WITH plan AS (
  SELECT DISTINCT l.child
  FROM child_protection_plans x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND coalesce(x.other_authority, 'no') <> 'yes'
    AND $as_at >= x.started_on AND $as_at < coalesce(x.ended_on, DATE '9999-12-31')
),
seen AS (
  SELECT l.child
  FROM statutory_visits v
  JOIN identity_links l ON l.authority = v.authority AND l.subject = v.subject AND l.known_to IS NULL
  WHERE v.authority = $authority AND v.known_to IS NULL
    AND v.kind = 'child protection' AND v.seen = true AND v.visited_on <= $as_at AND v.visited_on + 28 > $as_at
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM seen)) AS numerator, count(*) AS denominator FROM plan
