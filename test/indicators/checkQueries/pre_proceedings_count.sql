-- Children in pre-proceedings open on the day.
WITH pre AS (
  -- One row a child: of those open on the day, the one that started last.
  SELECT DISTINCT ON (l.child) l.child, x.decided_on
  FROM pre_proceedings x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND $as_at >= x.decided_on AND $as_at < coalesce(x.ended_on, DATE '9999-12-31')
  ORDER BY l.child, x.decided_on DESC
)
SELECT count(*) AS numerator, NULL AS denominator FROM pre
