-- Of the reports to the police in the period, those of a child who was an open case.
WITH report AS (
  SELECT l.child, x.known_to_social_care
  FROM police_missing_notifications x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.reported_on >= $from AND x.reported_on <= $as_at
)
SELECT count(*) FILTER (WHERE known_to_social_care = true) AS numerator, count(*) AS denominator FROM report
