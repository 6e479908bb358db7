-- Enquiries whose initial conference was held in the period.
WITH conference AS (
  SELECT l.child, x.conference_held_on
  FROM section47_enquiries x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.conference_held_on >= $from AND x.conference_held_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM conference
