-- Incidents started in the period, away left out.
WITH incident AS (
  SELECT l.child, x.started_on
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
    AND x.kind <> 'A'
)
SELECT count(*) AS numerator, NULL AS denominator FROM incident
