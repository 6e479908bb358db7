-- The caseload told of registered workers in post, where one is told.
SELECT coalesce(sum(w.caseload), 0) AS numerator, count(w.caseload) AS denominator
FROM workers w
WHERE w.authority = $authority AND w.known_to IS NULL AND $as_at BETWEEN coalesce(w.started_on, DATE '0001-01-01') AND coalesce(w.left_on, DATE '9999-12-31') AND w.registration IS NOT NULL
