-- Children with a case as a child in need open on the day, and residents under 18.
WITH in_need AS (
  -- One row a child: of those open on the day, the one that started last.
  SELECT DISTINCT ON (l.child) l.child, x.started_on
  FROM children_in_need x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND $as_at >= x.started_on AND $as_at < coalesce(x.ended_on, DATE '9999-12-31')
  ORDER BY l.child, x.started_on DESC
)
SELECT (SELECT count(*) FROM in_need) AS numerator,
  (SELECT sum(population)::int FROM (
     -- One set of estimates a mid-year: of the whole authority, or of its districts by sex and single year of age.
     SELECT population, mid_year, max(mid_year) OVER () AS newest FROM population_estimates
     WHERE known_to IS NULL AND age_to <= 17 AND mid_year <= date_part('year', $as_at - interval '3 months')
       AND (area = $authority
         OR area IN (SELECT district FROM areas WHERE authority = $authority AND known_to IS NULL))
   ) estimate WHERE mid_year = newest) AS denominator
