-- Of the assessments authorised in the period, those authorised on or before the 45th working day after they started.
WITH assessment AS (
  SELECT l.child, x.authorised_on, (
    SELECT d.day FROM working_days d
    WHERE d.day > x.started_on AND d.number = 45 + (SELECT s.number FROM working_days s WHERE s.day = x.started_on)
    ORDER BY d.day LIMIT 1) AS last_day
  FROM assessments x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.authorised_on >= $from AND x.authorised_on <= $as_at
)
SELECT count(*) FILTER (WHERE authorised_on <= last_day) AS numerator, count(*) AS denominator FROM assessment
