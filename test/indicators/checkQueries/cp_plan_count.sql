-- Children with a plan of the authority itself open on the day.
WITH plan AS (
  -- One row a child: of those open on the day, the one that started last.
  SELECT DISTINCT ON (l.child) l.child, x.started_on
  FROM child_protection_plans x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND $as_at >= x.started_on AND $as_at < coalesce(x.ended_on, DATE '9999-12-31')
    AND coalesce(x.other_authority, 'no') <> 'yes'
  ORDER BY l.child, x.started_on DESC
)
SELECT count(*) AS numerator, NULL AS denominator FROM plan
