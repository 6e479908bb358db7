-- Support of the kind "letterbox" that runs on the day, its last day included.
SELECT count(*) AS numerator, NULL AS denominator
FROM adoption_support_requests r
WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'letterbox' AND $as_at BETWEEN r.started_on AND coalesce(r.ended_on, DATE '9999-12-31')
