-- Conferences held in the period, initial and review.
WITH conference AS (
  SELECT l.child, x.kind
  FROM child_protection_conferences x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.held_on >= $from AND x.held_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM conference
