-- Detentions that began in the period.
WITH detention AS (
  SELECT l.child, x.detained_on
  FROM police_detentions x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.detained_on >= $from AND x.detained_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM detention
