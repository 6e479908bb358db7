-- Of the children with a case open on the day, those whose case will have lasted two years when the day is over.
WITH in_need AS (
  -- One row a child: of those open on the day, the one that started last.
  SELECT DISTINCT ON (l.child) l.child, x.started_on
  FROM children_in_need x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND $as_at >= x.started_on AND $as_at < coalesce(x.ended_on, DATE '9999-12-31')
  ORDER BY l.child, x.started_on DESC
)
SELECT count(*) FILTER (WHERE started_on + interval '2 years' <= $as_at + interval '1 day') AS numerator, count(*) AS denominator FROM in_need
