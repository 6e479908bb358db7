-- Children and kinds of conference for which an advocate was used in the period.
SELECT count(DISTINCT (l.child, x.kind)) AS numerator, NULL AS denominator
FROM advocacy_offers x
JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
WHERE x.authority = $authority AND x.known_to IS NULL
  AND x.kind IN ('initial conference', 'review conference') AND x.used_on BETWEEN $from AND $as_at
