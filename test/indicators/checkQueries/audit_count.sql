-- Audits by their day.
SELECT count(*) AS numerator, NULL AS denominator
FROM case_audits a
JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
WHERE a.authority = $authority AND a.known_to IS NULL AND a.audited_on BETWEEN $from AND $as_at
