-- Of the enquiries whose initial conference was held in the period, those where it was on or before the 15th working
-- day after the enquiry started.
WITH conference AS (
  SELECT l.child, x.conference_held_on, (
    SELECT d.day FROM working_days d
    WHERE d.day > x.started_on AND d.number = 15 + (SELECT s.number FROM working_days s WHERE s.day = x.started_on)
    ORDER BY d.day LIMIT 1) AS last_day
  FROM section47_enquiries x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.conference_held_on >= $from AND x.conference_held_on <= $as_at
)
SELECT count(*) FILTER (WHERE conference_held_on <= last_day) AS numerator, count(*) AS denominator FROM conference
