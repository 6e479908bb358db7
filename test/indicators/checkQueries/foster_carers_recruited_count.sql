-- Households approved in the period.
SELECT count(*) AS numerator, NULL AS denominator
FROM fostering_households
WHERE authority = $authority AND known_to IS NULL AND approved_on BETWEEN $from AND $as_at
