-- Of the plans of the authority itself started in the period, those of a child told to have had plans before, or with
-- an earlier plan of whatever authority.
WITH plan AS (
  SELECT l.child, x.started_on, x.previous_plans, x.other_authority
  FROM child_protection_plans x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
)
SELECT count(*) FILTER (WHERE a.previous_plans >= 1
    OR EXISTS (SELECT FROM plan b WHERE b.child = a.child AND b.started_on < a.started_on)) AS numerator,
  count(*) AS denominator
FROM plan a
WHERE a.started_on BETWEEN $from AND $as_at AND a.other_authority IS DISTINCT FROM 'yes'
