-- Of the times a young person presented as homeless in the period, those with an advocate offered from that day to the
-- day they were closed.
WITH homeless AS (
  SELECT l.child, x.presented_on, coalesce(x.closed_on, DATE '9999-12-31') AS closed_on
  FROM homeless_young_people x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.presented_on BETWEEN $from AND $as_at
),
offer AS (
  SELECT l.child, x.offered_on
  FROM advocacy_offers x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.kind = 'homeless'
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM offer o WHERE o.child = h.child AND o.offered_on BETWEEN h.presented_on AND h.closed_on)) AS numerator,
  count(*) AS denominator
FROM homeless h
