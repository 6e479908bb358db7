-- Different teams named in the assessments started.
SELECT count(DISTINCT a.team) AS numerator, NULL AS denominator
FROM assessments a
JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
WHERE a.authority = $authority AND a.known_to IS NULL AND a.started_on BETWEEN $from AND $as_at
