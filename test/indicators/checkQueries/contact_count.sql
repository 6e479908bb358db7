-- Contacts of the period, each row one.
WITH contact AS (
  SELECT l.child, x.contacted_on
  FROM contacts x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.contacted_on >= $from AND x.contacted_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM contact
