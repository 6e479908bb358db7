-- Of the registered workers there on the first day, those whose last day was before the last of the year.
SELECT count(*) FILTER (WHERE w.left_on < $as_at) AS numerator, count(*) AS denominator
FROM workers w
WHERE w.authority = $authority AND w.known_to IS NULL AND $from BETWEEN coalesce(w.started_on, DATE '0001-01-01') AND coalesce(w.left_on, DATE '9999-12-31') AND w.registration IS NOT NULL
