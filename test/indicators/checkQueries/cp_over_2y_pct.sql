-- Of the plans of the authority itself ended in the period, those that ended two years or more after they started.
WITH plan AS (
  SELECT l.child, x.started_on, x.ended_on
  FROM child_protection_plans x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.ended_on >= $from AND x.ended_on <= $as_at
    AND coalesce(x.other_authority, 'no') <> 'yes'
)
SELECT count(*) FILTER (WHERE ended_on >= started_on + interval '2 years') AS numerator, count(*) AS denominator FROM plan
