-- Allegations received in the period.
SELECT count(*) AS numerator, NULL AS denominator
FROM allegations
WHERE authority = $authority AND known_to IS NULL AND received_on BETWEEN $from AND $as_at
