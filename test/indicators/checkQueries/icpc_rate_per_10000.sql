-- Enquiries whose initial conference was held in the period, and residents under 18.
WITH conference AS (
  SELECT l.child, x.conference_held_on
  FROM section47_enquiries x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.conference_held_on >= $from AND x.conference_held_on <= $as_at
)
SELECT (SELECT count(*) FROM conference) AS numerator,
  (SELECT sum(population)::int FROM (
     -- One set of estimates a mid-year: of the whole authority, or of its districts by sex and single year of age.
     SELECT population, mid_year, max(mid_year) OVER () AS newest FROM population_estimates
     WHERE known_to IS NULL AND age_to <= 17 AND mid_year <= date_part('year', $as_at - interval '3 months')
       AND (area = $authority
         OR area IN (SELECT district FROM areas WHERE authority = $authority AND known_to IS NULL))
   ) estimate WHERE mid_year = newest) AS denominator
