-- Of the conferences due in the period, those held on or before the day they were due.
WITH conference AS (
  SELECT l.child, x.due_on, x.held_on
  FROM child_protection_conferences x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.due_on >= $from AND x.due_on <= $as_at
)
SELECT count(*) FILTER (WHERE held_on <= due_on) AS numerator, count(*) AS denominator FROM conference
