-- Assessments authorised in the period.
WITH assessment AS (
  SELECT l.child, x.started_on
  FROM assessments x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.authorised_on >= $from AND x.authorised_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM assessment
