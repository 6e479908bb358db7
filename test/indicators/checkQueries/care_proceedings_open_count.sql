-- Children with an application for a care or supervision order open on the day.
WITH proceedings AS (
  -- One row a child: of those open on the day, the one that started last.
  SELECT DISTINCT ON (l.child) l.child, x.issued_on
  FROM legal_proceedings x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND $as_at >= x.issued_on AND $as_at < coalesce(x.concluded_on, DATE '9999-12-31')
    AND (x.application = 'care order' OR x.application = 'supervision order')
  ORDER BY l.child, x.issued_on DESC
)
SELECT count(*) AS numerator, NULL AS denominator FROM proceedings
