-- Of the reports to the police in the period, those with an incident of the child, missing or away, a day or less
-- before or after.
WITH report AS (
  SELECT l.child, x.reported_on
  FROM police_missing_notifications x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.reported_on BETWEEN $from AND $as_at
),
incident AS (
  SELECT l.child, x.started_on
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM incident i WHERE i.child = r.child AND abs(i.started_on - r.reported_on) <= 1)) AS numerator,
  count(*) AS denominator
FROM report r
