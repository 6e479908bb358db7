-- Statements of the financial year.
SELECT count(*) AS numerator, NULL AS denominator
FROM child_statements s
JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
WHERE s.authority = $authority AND s.known_to IS NULL AND s.made_on BETWEEN $from AND $as_at
