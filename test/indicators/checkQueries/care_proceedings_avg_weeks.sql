-- Days of the applications for a care or supervision order concluded in the period, and how many they are.
SELECT coalesce(sum(x.concluded_on - x.issued_on), 0) AS numerator, count(*) AS denominator
FROM legal_proceedings x
JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
WHERE x.authority = $authority AND x.known_to IS NULL
  AND x.application IN ('care order', 'supervision order') AND x.concluded_on BETWEEN $from AND $as_at
