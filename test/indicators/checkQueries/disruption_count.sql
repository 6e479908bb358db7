-- What broke down in the period.
SELECT count(*) AS numerator, NULL AS denominator
FROM placement_disruptions r
JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
WHERE r.authority = $authority AND r.known_to IS NULL AND r.disrupted_on BETWEEN $from AND $as_at
