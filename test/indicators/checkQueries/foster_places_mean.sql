-- Places of the households approved on the day that tell them.
SELECT coalesce(sum(places), 0) AS numerator, count(places) AS denominator
FROM fostering_households
WHERE authority = $authority AND known_to IS NULL AND $as_at >= approved_on AND $as_at < coalesce(ended_on, DATE '9999-12-31')
