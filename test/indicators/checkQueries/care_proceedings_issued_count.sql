-- Applications for a care or supervision order issued in the period.
WITH proceedings AS (
  SELECT l.child, x.issued_on
  FROM legal_proceedings x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.issued_on >= $from AND x.issued_on <= $as_at
    AND (x.application = 'care order' OR x.application = 'supervision order')
)
SELECT count(*) AS numerator, NULL AS denominator FROM proceedings
