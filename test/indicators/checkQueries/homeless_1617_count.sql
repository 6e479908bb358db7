-- Times a young person presented as homeless in the period.
WITH homeless AS (
  SELECT l.child, x.presented_on
  FROM homeless_young_people x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.presented_on >= $from AND x.presented_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM homeless
