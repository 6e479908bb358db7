-- Children with two or more incidents in the period, away left out.
WITH missing AS (
  SELECT l.child, max(x.started_on) AS last_on, count(*) AS times
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.kind <> 'A' AND x.started_on BETWEEN $from AND $as_at
  GROUP BY l.child
)
SELECT count(*) AS numerator, NULL AS denominator FROM missing WHERE times >= 2
