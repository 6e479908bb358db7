-- Of the assessments authorised in the period, those during which the child was seen.
WITH assessment AS (
  SELECT l.child, x.child_seen
  FROM assessments x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.authorised_on >= $from AND x.authorised_on <= $as_at
)
SELECT count(*) FILTER (WHERE child_seen = 'yes') AS numerator, count(*) AS denominator FROM assessment
