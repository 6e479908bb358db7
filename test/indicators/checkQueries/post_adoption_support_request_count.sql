-- Requests by the day they were made.
SELECT count(*) AS numerator, NULL AS denominator
FROM adoption_support_requests r
WHERE r.authority = $authority AND r.known_to IS NULL AND r.requested_on BETWEEN $from AND $as_at
