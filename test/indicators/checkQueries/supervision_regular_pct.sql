-- Of the audits that tell, those that found regular supervision.
SELECT count(*) FILTER (WHERE a.supervision_regular) AS numerator, count(a.supervision_regular) AS denominator
FROM case_audits a
JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
WHERE a.authority = $authority AND a.known_to IS NULL AND a.audited_on BETWEEN $from AND $as_at
