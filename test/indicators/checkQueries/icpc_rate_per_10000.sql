-- Enquiries whose initial conference was held in the period, and residents under 18.
WITH conference AS (
  SELECT l.child, x.conference_held_on
  FROM section47_enquiries x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.conference_held_on >= $from AND x.conference_held_on <= $as_at
)
SELECT (SELECT count(*) FROM conference) AS numerator,
  (SELECT population FROM population_estimates
   WHERE area = $authority AND known_to IS NULL AND sex = 'all' AND age_from = 0 AND age_to = 17
     AND mid_year <= date_part('year', $as_at - interval '3 months')
   ORDER BY mid_year DESC LIMIT 1) AS denominator
