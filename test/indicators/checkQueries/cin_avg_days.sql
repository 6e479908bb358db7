-- Days of the cases of children in need closed in the period, and how many they are.
SELECT coalesce(sum(x.ended_on - x.started_on), 0) AS numerator, count(*) AS denominator
FROM children_in_need x
JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
WHERE x.authority = $authority AND x.known_to IS NULL
  AND x.ended_on BETWEEN $from AND $as_at
