-- Breaks, one a young carer and event.
SELECT count(*) AS numerator, NULL AS denominator
FROM young_carer_breaks y
JOIN identity_links l ON l.authority = y.authority AND l.subject = y.subject AND l.known_to IS NULL
WHERE y.authority = $authority AND y.known_to IS NULL AND y.taken_on BETWEEN $from AND $as_at
