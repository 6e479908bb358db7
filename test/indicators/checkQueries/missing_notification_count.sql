-- Reports of missing children to the police in the period.
WITH report AS (
  SELECT l.child, x.reported_on
  FROM police_missing_notifications x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.reported_on >= $from AND x.reported_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM report
