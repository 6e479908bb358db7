-- Of the arrangements notified in the period, those first visited on or before the 7th working day after.
WITH arrangement AS (
  SELECT l.child, x.first_visited_on, (
    SELECT d.day FROM working_days d
    WHERE d.day > x.notified_on AND d.number = 7 + (SELECT s.number FROM working_days s WHERE s.day = x.notified_on)
    ORDER BY d.day LIMIT 1) AS last_day
  FROM private_fostering x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.notified_on >= $from AND x.notified_on <= $as_at
)
SELECT count(*) FILTER (WHERE first_visited_on <= last_day) AS numerator, count(*) AS denominator FROM arrangement
