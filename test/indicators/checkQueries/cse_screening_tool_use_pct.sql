-- Of the children with an incident in the period, those screened for sexual exploitation in it.
WITH missing AS (
  SELECT l.child, max(x.started_on) AS last_on, count(*) AS times
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.kind <> 'A' AND x.started_on BETWEEN $from AND $as_at
  GROUP BY l.child
)
SELECT count(*) FILTER (WHERE child IN (
    SELECT l.child
    FROM exploitation_screenings s
    JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
    WHERE s.authority = $authority AND s.known_to IS NULL
      AND s.kind = 'sexual exploitation' AND s.screened_on BETWEEN $from AND $as_at
  )) AS numerator, count(*) AS denominator
FROM missing
