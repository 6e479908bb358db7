-- Households approved on the day.
SELECT count(*) AS numerator, NULL AS denominator
FROM fostering_households
WHERE authority = $authority AND known_to IS NULL AND $as_at >= approved_on AND $as_at < coalesce(ended_on, DATE '9999-12-31')
