-- Of the audits that tell, those that found the child's voice.
SELECT count(*) FILTER (WHERE a.child_voice) AS numerator, count(a.child_voice) AS denominator
FROM case_audits a
JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
WHERE a.authority = $authority AND a.known_to IS NULL AND a.audited_on BETWEEN $from AND $as_at
