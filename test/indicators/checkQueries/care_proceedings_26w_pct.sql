-- Of the applications for a care or supervision order concluded in the period, those concluded no more than 26 weeks
-- after issue.
WITH proceedings AS (
  SELECT l.child, x.issued_on, x.concluded_on
  FROM legal_proceedings x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.concluded_on >= $from AND x.concluded_on <= $as_at
    AND (x.application = 'care order' OR x.application = 'supervision order')
)
SELECT count(*) FILTER (WHERE concluded_on <= issued_on + 26 * 7) AS numerator, count(*) AS denominator FROM proceedings
