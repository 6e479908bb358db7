-- Children looked after on the day, and residents under 18 by the estimate of the mid-year in which the financial year
-- began: to 31 March 2025 that of mid-2024.
WITH now_in_care AS (
  -- One row a child: the episode the child is in on the day; short breaks (V3, V4) are not care.
  SELECT DISTINCT ON (l.child) l.child, e.started_on, e.placement_type, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL
    AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
    AND $as_at >= e.started_on AND $as_at < coalesce(e.ended_on, DATE '9999-12-31')
  ORDER BY l.child, e.started_on DESC
)
SELECT (SELECT count(*) FROM now_in_care) AS numerator,
  (SELECT sum(population)::int FROM (
     -- One set of estimates a mid-year: of the whole authority, or of its districts by sex and single year of age.
     SELECT population, mid_year, max(mid_year) OVER () AS newest FROM population_estimates
     WHERE known_to IS NULL AND age_to <= 17 AND mid_year <= date_part('year', $as_at - interval '3 months')
       AND (area = $authority
         OR area IN (SELECT district FROM areas WHERE authority = $authority AND known_to IS NULL))
   ) estimate WHERE mid_year = newest) AS denominator
