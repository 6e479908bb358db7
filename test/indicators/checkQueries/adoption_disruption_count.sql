-- Placements for adoption and adoptions that broke down.
SELECT count(*) AS numerator, NULL AS denominator
FROM placement_disruptions b
JOIN identity_links l ON l.authority = b.authority AND l.subject = b.subject AND l.known_to IS NULL
WHERE b.authority = $authority AND b.known_to IS NULL AND b.disrupted_on BETWEEN $from AND $as_at AND b.placement LIKE 'adoption %'
