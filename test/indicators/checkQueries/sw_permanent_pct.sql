-- Of registered workers in post of whom it is told, those who are no agency workers.
SELECT count(*) FILTER (WHERE w.agency IS FALSE) AS numerator, count(w.agency) AS denominator
FROM workers w
WHERE w.authority = $authority AND w.known_to IS NULL AND $as_at BETWEEN coalesce(w.started_on, DATE '0001-01-01') AND coalesce(w.left_on, DATE '9999-12-31') AND w.registration IS NOT NULL
