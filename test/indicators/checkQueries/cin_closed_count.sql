-- Cases of children in need closed in the period.
WITH spell AS (
  SELECT l.child, x.ended_on
  FROM children_in_need x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.ended_on >= $from AND x.ended_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM spell
