-- Referrals of the calendar year.
SELECT count(*) AS numerator, NULL AS denominator
FROM young_carers y
JOIN identity_links l ON l.authority = y.authority AND l.subject = y.subject AND l.known_to IS NULL
WHERE y.authority = $authority AND y.known_to IS NULL AND y.referred_on BETWEEN $from AND $as_at
