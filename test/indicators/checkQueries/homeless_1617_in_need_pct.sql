-- Of the times a young person presented as homeless in the period, those when they were considered to be in need.
WITH homeless AS (
  SELECT l.child, x.considered_in_need
  FROM homeless_young_people x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.presented_on >= $from AND x.presented_on <= $as_at
)
SELECT count(*) FILTER (WHERE considered_in_need = true) AS numerator, count(*) AS denominator FROM homeless
