-- Of the conferences held in the period with a code of participation other than PN0, those without PN4 and PN7.
WITH conference AS (
  SELECT l.child, x.participation
  FROM child_protection_conferences x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.held_on >= $from AND x.held_on <= $as_at
)
SELECT count(*) FILTER (WHERE participation NOT IN ('PN4', 'PN7')) AS numerator, count(*) AS denominator FROM conference
WHERE participation IS NOT NULL AND participation <> 'PN0'
