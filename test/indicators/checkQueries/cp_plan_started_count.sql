-- Plans of the authority itself started in the period.
WITH plan AS (
  SELECT l.child, x.started_on
  FROM child_protection_plans x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
    AND coalesce(x.other_authority, 'no') <> 'yes'
)
SELECT count(*) AS numerator, NULL AS denominator FROM plan
