-- Working together: the first review within 3 months of the start of the plan, each later one within 6 months of the
-- one before. Of the children with a plan open on the day and a review due by it, those who had every one of them in
-- time.
WITH plan AS (
  SELECT DISTINCT ON (l.child) l.child, x.started_on
  FROM child_protection_plans x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND coalesce(x.other_authority, 'no') <> 'yes'
    AND $as_at >= x.started_on AND $as_at < coalesce(x.ended_on, DATE '9999-12-31')
  ORDER BY l.child, x.started_on DESC
),
review AS (
  SELECT l.child, c.held_on, row_number() OVER (PARTITION BY l.child ORDER BY c.held_on) AS nth
  FROM child_protection_conferences c
  JOIN identity_links l ON l.authority = c.authority AND l.subject = c.subject AND l.known_to IS NULL
  JOIN plan ON plan.child = l.child AND c.held_on > plan.started_on AND c.held_on <= $as_at
  WHERE c.authority = $authority AND c.known_to IS NULL AND c.kind = 'review'
),
due AS (
  SELECT child, 1 AS nth, (started_on + interval '3 months')::date AS due_on FROM plan
  UNION ALL
  SELECT child, nth + 1, (held_on + interval '6 months')::date FROM review
),
child_with_due AS (
  SELECT d.child, bool_and(coalesce(r.held_on <= d.due_on, false)) AS on_time
  FROM due d
  LEFT JOIN review r ON r.child = d.child AND r.nth = d.nth
  WHERE d.due_on <= $as_at
  GROUP BY d.child
)
SELECT count(*) FILTER (WHERE on_time) AS numerator, count(*) AS denominator FROM child_with_due
