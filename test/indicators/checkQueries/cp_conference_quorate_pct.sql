-- Of the conferences held in the period where it is told whether they were quorate, those that were.
WITH conference AS (
  SELECT l.child, x.quorate
  FROM child_protection_conferences x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.held_on >= $from AND x.held_on <= $as_at
)
SELECT count(*) FILTER (WHERE quorate = true) AS numerator, count(*) AS denominator FROM conference
WHERE quorate IS NOT NULL
