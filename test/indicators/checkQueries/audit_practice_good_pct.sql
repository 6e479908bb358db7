-- Of the audits with a grade, the good and the outstanding.
SELECT count(*) FILTER (WHERE a.grade = 'good' OR a.grade = 'outstanding') AS numerator, count(a.grade) AS denominator
FROM case_audits a
JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
WHERE a.authority = $authority AND a.known_to IS NULL AND a.audited_on BETWEEN $from AND $as_at
