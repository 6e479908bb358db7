-- Of registered workers in post, the newly qualified.
SELECT count(*) FILTER (WHERE w.newly_qualified) AS numerator, count(*) AS denominator
FROM workers w
WHERE w.authority = $authority AND w.known_to IS NULL AND $as_at BETWEEN coalesce(w.started_on, DATE '0001-01-01') AND coalesce(w.left_on, DATE '9999-12-31') AND w.registration IS NOT NULL
