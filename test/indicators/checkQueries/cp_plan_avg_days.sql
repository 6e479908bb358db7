-- Days of the plans of the authority itself ended in the period, and how many they are.
SELECT coalesce(sum(x.ended_on - x.started_on), 0) AS numerator, count(*) AS denominator
FROM child_protection_plans x
JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
WHERE x.authority = $authority AND x.known_to IS NULL
  AND coalesce(x.other_authority, 'no') <> 'yes' AND x.ended_on BETWEEN $from AND $as_at
