-- Of the requests accepted or declined, those declined.
SELECT count(*) FILTER (WHERE r.decision = 'declined') AS numerator, count(*) AS denominator
FROM adoption_support_requests r
WHERE r.authority = $authority AND r.known_to IS NULL AND r.requested_on BETWEEN $from AND $as_at AND r.decision IN ('accepted', 'declined')
