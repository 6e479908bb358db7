-- Approved families, not yet matched, who have not adopted and of whom somebody has not left.
WITH adopter AS (
  SELECT a.*, CASE WHEN a.family IS NULL THEN a.adopter ELSE a.family END AS household
  FROM annex_a_adopters a
  WHERE a.authority = $authority AND a.known_to IS NULL
),
approved AS (
  SELECT household, min(matched_on) AS matched_on, bool_or(fostering_for_adoption = 'yes') AS fosters
  FROM adopter
  GROUP BY household
  HAVING max(approved_on) <= $as_at AND count(*) FILTER (WHERE ordered_on <= $as_at) = 0
    AND count(*) FILTER (WHERE left_on IS NULL OR left_on > $as_at) > 0
)
SELECT count(*) AS numerator, NULL AS denominator FROM approved WHERE coalesce(matched_on, DATE '9999-12-31') > $as_at
